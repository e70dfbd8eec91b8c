import type { OpportunityPageQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** One opportunity as its host sees it. */
export const OPPORTUNITY = graphql(`
  query OpportunityPage($id: ID!) {
    opportunity(id: $id) {
      id
      title
      state
      option
      role
      chosenFor
      summary
      influence
      hours
      rewardPence
      rewardForms
      paidWithinDays
      provided
      ways
      where
      from
      to
      times
      places
      answerBy
      askName
      askContact
      agreedOn
      askedAt
      daysToAsk
      asked
      yes
      no
      organisation { id name }
      group { id name }
      placed {
        member { id shownAs }
        way
        tookPart
        reward { id state totalPence }
      }
      feedback { question words yes aBit no }
      viewerCanGivePlaces
      viewerCanRecord
      viewerCanCancel
    }
  }
`);

export type ShownOpportunity = OpportunityPageQuery['opportunity'];
