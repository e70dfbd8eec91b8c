import type { WholeRecordQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

/** All of a record but what tells of needs, which is never asked for beside a name (R190). */
export const WHOLE_RECORD = graphql(`
  query WholeRecord($id: ID!) {
    member(id: $id) {
      id
      shownAs
      pseudonym
      status
      homeOrganisation { id name }
      viewerCanChange
      viewerCanLeave
      viewerCanComeBack
      viewerCanAssessRisk
      private {
        name
        calledBy
        email
        phone
        postalAddress
        route
        kind
        ownLimitPerYear
        sharedPoolSince
        busy { id from to }
        availabilityNote
        pausedUntil
        likes
        leftOn
        canComeBackUntil
        riskAssessment { doneOn reviewOn owner isDue }
      }
      profile {
        introduction
        whatHelps
        breaks
        travel
        food
        technology
        formats
        communication { support daysAhead note }
        checklist { item answer note }
        supporter { name contact }
        reward
        aboutMe
        aboutMeReader
        partnerRole
        isTrainer
        isPaidEmployee
      }
      recordSteps { step state }
      consents { purpose given answer { given at } }
      agreements {
        agreement
        title
        points
        statement
        version
        isOpen
        acknowledged { at version how recordedBy }
      }
    }
  }
`);

export type WholeMember = NonNullable<WholeRecordQuery['member']>;

/** A record with all that a page of it shows: who may not read it has none. */
export interface WholeRecord {
  member: WholeMember;
  details: NonNullable<WholeMember['private']>;
  profile: NonNullable<WholeMember['profile']>;
  states: NonNullable<WholeMember['recordSteps']>;
}

export function wholeRecord(member: WholeMember): WholeRecord | null {
  const { private: details, profile, recordSteps: states } = member;
  return details && profile && states ? { member, details, profile, states } : null;
}
