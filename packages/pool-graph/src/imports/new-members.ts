import type { Member } from '../members/member.ts';
import type { MemberName } from '../members/member-name.ts';
import { wordsOf } from '../words.ts';
import type { NewMember } from './read-row.ts';

/** The two documents a good row becomes: what the network sees, and who it is. */
export function documentsOf(
  row: NewMember,
  given: { id: string; pseudonym: string; homeOrganisationId: string; today: string },
): { member: Member; name: MemberName } {
  const { id, pseudonym, homeOrganisationId, today } = given;
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
    },
    name: { id, homeOrganisationId, name, words: wordsOf(name), email, phone },
  };
}
