import type { MemberTies, Need, TrainingRole } from '@freshfaces/pool-graph';
import { BORROWER, HOME, OTHER, RARE_TEAM } from './organisations.ts';

/** A member of the test network; every private text is a canary, found nowhere else. */
export interface MemberFact {
  readonly id: string;
  readonly home: string;
  readonly pseudonym: string;
  readonly trainedFor: readonly TrainingRole[];
  readonly needs: readonly Need[];
  readonly teams: readonly string[];
  readonly household: MemberTies['householdId'];
  readonly inSharedPool: boolean;
  /** May their lead read their needs? */
  readonly leadSeesNeeds: boolean;
}

/** The member whom everything is about: alone with a need and a service. Said yes to the borrower. */
export const CANARY = 'zephyra';
/** On the same panel, has not answered; lets their lead read their needs. */
export const WAITING = 'wrenna';
/** On the same panel, from another organisation. */
export const PEER = 'elmina';
/** Of the canary's household, so never on a panel with them: the reserve. */
export const NEIGHBOUR = 'hazela';
const HOUSEHOLD = 'canary-household';
/** Said yes to a panel of the borrower that is over. */
export const OVER = 'perrin';
/** Did not agree to the shared pool. */
export const UNSHARED = 'umbera';
const RARE_NEED: Need = 'substance-misuse';
/** No panel is ever drawn for it, so that nothing but a member's own record may hold the word. */
export const UNASKED_NEED: Need = 'offending';

const plain = {
  home: HOME,
  trainedFor: ['OBSERVER'],
  needs: [],
  teams: [],
  household: null,
  inSharedPool: true,
  leadSeesNeeds: false,
} as const;

const panel = { ...plain, trainedFor: ['PANEL_MEMBER'] } as const;

export const MEMBERS: readonly MemberFact[] = [
  {
    ...panel,
    id: CANARY,
    pseudonym: 'Amber Heron',
    trainedFor: ['PANEL_MEMBER', 'CHAIR'],
    needs: [RARE_NEED],
    household: HOUSEHOLD,
    teams: [RARE_TEAM.slug],
  },
  {
    ...panel,
    id: WAITING,
    pseudonym: 'Copper Kestrel',
    needs: ['homelessness'],
    leadSeesNeeds: true,
  },
  {
    ...panel,
    id: NEIGHBOUR,
    household: HOUSEHOLD,
    pseudonym: 'Silver Wren',
    needs: ['homelessness'],
    leadSeesNeeds: true,
  },
  { ...panel, id: PEER, pseudonym: 'Golden Finch', home: OTHER },
  {
    ...plain,
    id: OVER,
    pseudonym: 'Russet Plover',
    trainedFor: ['SHORT_LISTING'],
    needs: [UNASKED_NEED],
  },
  { ...plain, id: UNSHARED, pseudonym: 'Coral Puffin', inSharedPool: false },
  {
    ...plain,
    id: 'filler-0',
    pseudonym: 'Ivory Gannet',
    home: BORROWER,
    trainedFor: ['JOB_DESCRIPTION_REVIEW'],
  },
  ...['Indigo Osprey', 'Azure Falcon', 'Lilac Owl', 'Emerald Swan', 'Teal Otter', 'Opal Hare'].map(
    (pseudonym, at): MemberFact => ({
      ...plain,
      id: `filler-${at + 1}`,
      pseudonym,
      home: OTHER,
      needs: ['homelessness'],
      teams: ['elm-street'],
    }),
  ),
];

/** Private texts of a member. */
export function secretsOf({ id }: Pick<MemberFact, 'id'>) {
  return {
    name: `Canary ${id}name`,
    email: `canary.${id}@mail.test`,
    phone: `07700 ${String(900_000 + numberOf(id))}`,
    note: `canary note of ${id}`,
    witness: `Canary witness for ${id}`,
    profile: `canary profile of ${id}`,
    introduction: `canary introduction of ${id}`,
    supporter: `Canary supporter of ${id}`,
    aboutMe: `canary about ${id}`,
    address: `7 Canary street of ${id}`,
  };
}

function numberOf(id: string): number {
  return Array.from(id).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973, 7);
}
