import { dayOf, newId } from '@freshfaces/graph-kit';
import type { ConsentAnswer } from '../consents/consent.ts';
import { currentWording } from '../consents/wordings.ts';
import { type Member, NOTHING_SAID_YET } from '../members/member.ts';
import type { MemberName } from '../members/member-name.ts';
import { importedCompletions } from '../training/completions/imported-completions.ts';
import {
  emptyRecord,
  type TrainingRecord,
  withCompletions,
} from '../training/completions/training-record.ts';
import { rolesOn } from '../training/roles/role-rules.ts';
import { wordsOf } from '../words.ts';
import type { NewMember } from './read-row.ts';

/** What comes with every row of one import. */
export interface Importing {
  readonly homeOrganisationId: string;
  /** The lead who imports. */
  readonly personId: string;
  readonly now: string;
}

/**
 * The documents a good row becomes: what the network sees, who it is, what they have learnt, and what
 * they said, on paper, about being in the shared pool; null when the file does not say.
 */
export function documentsOf(
  row: NewMember,
  { id, pseudonym }: { id: string; pseudonym: string },
  { homeOrganisationId, personId, now }: Importing,
): {
  member: Member;
  name: MemberName;
  training: TrainingRecord;
  answer: ConsentAnswer | null;
} {
  const today = dayOf(now);
  const { name, email, phone, postalAddress, route, kind } = row;
  const { joinedOn, ownLimitPerYear } = row;
  const completions = importedCompletions({
    trainedFor: row.trainedFor,
    on: today,
    organisationId: homeOrganisationId,
    personId,
    now,
  });
  return {
    member: {
      id,
      homeOrganisationId,
      pseudonym,
      words: wordsOf(pseudonym),
      status: 'ACTIVE',
      trainedFor: rolesOn(completions, today),
      joinedOn,
      leftOn: null,
      sharedPoolSince: row.inSharedPool ? today : null,
      lentSince: null,
      ownLimitPerYear,
      busy: [],
      availabilityNote: null,
      ...NOTHING_SAID_YET,
      kind,
    },
    name: {
      id,
      homeOrganisationId,
      name,
      calledBy: null,
      words: wordsOf(name),
      email,
      phone,
      postalAddress,
      route,
    },
    training: withCompletions(emptyRecord(id), completions, today),
    answer: row.inSharedPool === null ? null : answered(row.inSharedPool, id, { personId, now }),
  };
}

function answered(
  given: boolean,
  memberId: string,
  { personId, now }: Pick<Importing, 'personId' | 'now'>,
): ConsentAnswer {
  return {
    id: newId(),
    memberId,
    purpose: 'SHARED_POOL',
    place: 1,
    given,
    at: now,
    wordingVersion: currentWording('SHARED_POOL').version,
    how: 'PAPER',
    byPersonId: personId,
    bySelf: false,
    witness: null,
  };
}
