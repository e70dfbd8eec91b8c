import { graphql } from '../../generated/index.ts';

/** A member's latest draws with their places: one that waits for an answer is always among them. */
export const MY_PLACES = graphql(`
  query MyPlaces {
    myDraws(first: 100) {
      nodes {
        drawId
        post
        organisation { id name }
        interviewsFrom
        state
        answerBy
        facts { heading text link }
        viewerCanSayYes
        viewerCanSayNo
        viewerCanAskToTalk
      }
    }
  }
`);

export const ANSWER_PLACE = graphql(`
  mutation AnswerPlace($input: AnswerPlaceInput!) {
    answerPlace(input: $input) { drawId state viewerCanSayYes viewerCanSayNo viewerCanAskToTalk }
  }
`);

export const ASK_TO_TALK = graphql(`
  mutation AskToTalk($input: AskToTalkInput!) {
    askToTalk(input: $input) { drawId state }
  }
`);
