import type { MemberRecordQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const MEMBER_RECORD = graphql(`
  query MemberRecord($id: ID!) {
    member(id: $id) {
      id
      shownAs
      pseudonym
      status
      trainedFor
      joinedOn
      homeOrganisation { id name }
      viewerCanChange
      viewerCanAnswerConsents
      viewerCanErase
      private {
        name
        email
        phone
        ownLimitPerYear
        sharedPoolSince
        busy { id from to }
        availabilityNote
      }
    }
  }
`);

export type RecordMember = NonNullable<MemberRecordQuery['member']>;
