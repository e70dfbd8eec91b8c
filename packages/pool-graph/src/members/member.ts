import type { InvolvementOptionId } from '../profile/involvement-options.ts';

export type MemberStatus = 'ACTIVE' | 'PAUSED' | 'LEFT';

/** What a member can be trained for, in the order of a recruitment. */
export const TRAINING_ROLES = [
  'JOB_DESCRIPTION_REVIEW',
  'SHORT_LISTING',
  'OBSERVER',
  'PANEL_MEMBER',
  'CHAIR',
] as const;

export type TrainingRole = (typeof TRAINING_ROLES)[number];

/** In which way someone knows the field (R26); family and carers never stand in for lived experience. */
export const MEMBER_KINDS = ['LIVED_EXPERIENCE', 'PEER_SUPPORTER', 'FAMILY', 'CARER'] as const;

export type MemberKind = (typeof MEMBER_KINDS)[number];

/** Family and carers are welcome on a panel, and never count as someone who lived through it (R26). */
export function standsForLivedExperience({ kind }: Pick<Member, 'kind'>): boolean {
  return kind === 'LIVED_EXPERIENCE' || kind === 'PEER_SUPPORTER';
}

/** Days on which a member can't take part, both included; `YYYY-MM-DD`. */
export interface BusyDates {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** How someone who was erased is shown where they once took part: nothing leads back to them. */
export const ERASED_PSEUDONYM = 'Former member ';

/** Was everything of theirs blanked? Only the opaque id and days stay. */
export function isErased({ pseudonym }: Pick<Member, 'pseudonym'>): boolean {
  return pseudonym.startsWith(ERASED_PSEUDONYM);
}

/**
 * A member as the network may know them: under a pseudonym. Name and contact, needs, service
 * experience and ties are each kept in a collection of their own under the same id (DESIGN.md §3).
 */
export interface Member {
  readonly id: string;
  readonly homeOrganisationId: string;
  /** Two plain words, unique in the network: `Amber Heron`. */
  readonly pseudonym: string;
  /** The pseudonym's words in lower case, for search. */
  readonly words: readonly string[];
  readonly status: MemberStatus;
  readonly trainedFor: readonly TrainingRole[];
  readonly joinedOn: string;
  /** The record that this one was found to be a second of, with which it was made one. */
  readonly mergedInto?: string;
  /** The day they left the pool; null while they have not. */
  readonly leftOn: string | null;
  /** The day the member agreed to be in the shared pool; null when they have not. */
  readonly sharedPoolSince: string | null;
  /** The day the member agreed to be drawn for other organisations; null when they have not. */
  readonly lentSince: string | null;
  /** Most turns a year the member wants; null for no limit of their own. */
  readonly ownLimitPerYear: number | null;
  readonly busy: readonly BusyDates[];
  /** The last day of all busy dates, or null; the collection itself keeps it (members.store.ts). */
  readonly lastBusyDay?: string | null;
  readonly availabilityNote: string | null;
  readonly kind: MemberKind;
  /** While paused: the last day of the break; null for one without an end. */
  readonly pausedUntil: string | null;
  /** Which of the sixteen options they like (R67); null when they have not said, which is as good as all. */
  readonly likes: readonly InvolvementOptionId[] | null;
}

/** A member of whom no more than the beginning is recorded. */
export const NOTHING_SAID_YET = {
  kind: 'LIVED_EXPERIENCE',
  pausedUntil: null,
  likes: null,
} as const satisfies Partial<Member>;
