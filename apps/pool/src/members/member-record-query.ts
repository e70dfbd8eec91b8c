import type { MemberRecordQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** `other`: somebody else reads, so how to reach the member is asked for by itself. */
export const MEMBER_RECORD = graphql(`
  query MemberRecord($id: ID!, $other: Boolean!) {
    member(id: $id) {
      id
      shownAs
      pseudonym
      status
      trainedFor
      joinedOn
      homeOrganisation { id name }
      viewerCanChange
      viewerCanAnswerConsents @include(if: $other)
      viewerCanErase @include(if: $other)
      teamsExperienced { slug name }
      contact @include(if: $other) { name email phone }
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
