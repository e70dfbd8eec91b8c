import { dayOf, newId } from '@freshfaces/graph-kit';
import type { ConsentAnswer } from '../consents/consent.ts';
import { currentWording } from '../consents/wordings.ts';
import { type Member, NOTHING_SAID_YET } from '../members/member.ts';
import type { MemberName } from '../members/member-name.ts';
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
 * The documents a good row becomes: what the network sees, who it is, and what they said, on paper,
 * about being in the shared pool; null when the file does not say.
 */
export function documentsOf(
  row: NewMember,
  { id, pseudonym }: { id: string; pseudonym: string },
  { homeOrganisationId, personId, now }: Importing,
): { member: Member; name: MemberName; answer: ConsentAnswer | null } {
  const today = dayOf(now);
  const { name, email, phone, trainedFor, joinedOn, ownLimitPerYear } = row;
  return {
    member: {
      id,
      homeOrganisationId,
      pseudonym,
      words: wordsOf(pseudonym),
      status: 'ACTIVE',
      trainedFor,
      joinedOn,
      leftOn: null,
      sharedPoolSince: row.inSharedPool ? today : null,
      lentSince: null,
      ownLimitPerYear,
      busy: [],
      availabilityNote: null,
      ...NOTHING_SAID_YET,
    },
    name: {
      id,
      homeOrganisationId,
      name,
      calledBy: null,
      words: wordsOf(name),
      email,
      phone,
      postalAddress: null,
      route: 'EMAIL' as const,
    },
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
