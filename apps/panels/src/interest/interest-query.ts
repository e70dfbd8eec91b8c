import { graphql } from '../generated/index.ts';

/** How the asking of one recruitment stands. */
export const INTEREST = graphql(`
  query Interest($id: ID!) {
    recruitment(id: $id) {
      id
      post
      stage
      interviewsFrom
      organisation { id name }
      interest { round openedAt closesOn closedAt reason told yes wantToTalk notYet everyoneAnswered }
      ownMembersAsked {
        id
        recruitmentId
        member { id shownAs }
        answer
        mayAnswer
        viewerCanAnswer
      }
      viewerCanAskForInterest
      viewerCanCloseInterest
      viewerCanExtendInterest
      viewerCanCallOff
    }
  }
`);
