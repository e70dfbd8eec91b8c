import { graphql } from '../generated/index.ts';

/** Places of members whose lead the viewer is. */
export const PLACES_OF_MEMBERS = graphql(`
  query PlacesOfMembers {
    placesOfMembers {
      id
      drawId
      member { id shownAs }
      post
      organisation { id name }
      recruitmentId
      interviewsFrom
      interviewsTo
      state
      answerBy
      whatNext
      hadMoreTime
      viewerCanSayYes
      viewerCanSayNo
      viewerCanGiveMoreTime
    }
  }
`);
