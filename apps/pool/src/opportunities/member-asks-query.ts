import type { MemberAsksQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const MEMBER_ASKS = graphql(`
  query MemberAsks($id: ID!) {
    member(id: $id) {
      id
      shownAs
      viewerCanRecordStandingWork
      asks {
        id
        answer
        way
        mayAnswer
        standing
        viewerCanAnswer
        opportunity {
          id
          title
          from
          times
          hours
          rewardPence
          ways
          organisation { id name }
        }
      }
      rewards { id for state totalPence organisation { id name } }
    }
  }
`);

export type ShownAsk = NonNullable<MemberAsksQuery['member']>['asks'] extends
  | readonly (infer One)[]
  | null
  | undefined
  ? One
  : never;
