import { isFreeThroughout, type Span } from '../availability/free.ts';
import type { Member, TrainingRole } from '../members/member.ts';
import type { InvolvementOptionId } from '../profile/involvement-options.ts';

/** Why someone is not asked, in the order in which it is looked at; none of them is anybody's choice. */
export const NOT_ASKED = [
  'NOT_ACTIVE',
  'NOT_IN_SHARED_POOL',
  'DOES_NOT_GO_ELSEWHERE',
  'HOME_DOES_NOT_LEND',
  'KEPT_APART',
  'NOT_TRAINED',
  'LIKES_OTHER_THINGS',
  'NOT_FREE',
  'OWN_LIMIT_REACHED',
] as const;
export type NotAsked = (typeof NOT_ASKED)[number];

/** What is known of one member on the day they are asked. */
export interface AskedAbout {
  readonly member: Member;
  /** A day of the opportunity is promised to something else. */
  readonly promised: boolean;
  /** Turns completed in the last twelve months. */
  readonly turnsThisYear: number;
  /** Organisations they are not to be placed with. */
  readonly conflictsWith: readonly string[];
}

/** What members are wanted for. */
export interface Wanted {
  readonly hostId: string;
  /** Organisations that lend for it, the host not among them. */
  readonly lenders: ReadonlySet<string>;
  readonly option: InvolvementOptionId | null;
  readonly role: TrainingRole | null;
  readonly span: Span;
}

/** Why a member can't be asked, or null when they can: everyone who can is asked at once (R48). */
export function whyNotAsked(about: AskedAbout, wanted: Wanted): NotAsked | null {
  return NOT_ASKED.find((reason) => HOLDS[reason](about, wanted)) ?? null;
}

const HOLDS: Readonly<Record<NotAsked, (about: AskedAbout, wanted: Wanted) => boolean>> = {
  NOT_ACTIVE: ({ member }) => member.status !== 'ACTIVE',
  NOT_IN_SHARED_POOL: ({ member }) => member.sharedPoolSince === null,
  DOES_NOT_GO_ELSEWHERE: ({ member }, { hostId }) =>
    member.homeOrganisationId !== hostId && member.lentSince === null,
  HOME_DOES_NOT_LEND: ({ member: { homeOrganisationId } }, { hostId, lenders }) =>
    homeOrganisationId !== hostId && !lenders.has(homeOrganisationId),
  KEPT_APART: ({ conflictsWith }, { hostId }) => conflictsWith.includes(hostId),
  NOT_TRAINED: ({ member }, { role }) => role !== null && !member.trainedFor.includes(role),
  LIKES_OTHER_THINGS: ({ member: { likes } }, { option }) =>
    option !== null && likes !== null && !likes.includes(option),
  NOT_FREE: ({ member, promised }, { span }) => promised || !isFreeThroughout(member.busy, span),
  OWN_LIMIT_REACHED: ({ member: { ownLimitPerYear }, turnsThisYear }) =>
    ownLimitPerYear !== null && turnsThisYear >= ownLimitPerYear,
};
