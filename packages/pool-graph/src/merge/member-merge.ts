import { addDays, dayOf, Problem } from '@freshfaces/graph-kit';
import type { Collection, Store } from '@freshfaces/store';
import type { Sealed } from '@freshfaces/vault';
import type { ConsentAnswer } from '../consents/consent.ts';
import type { Member } from '../members/member.ts';
import type { MemberName } from '../members/member-name.ts';
import type { MemberTies } from '../needs/member-ties.ts';
import type { Need } from '../needs/need.ts';
import type { Profile } from '../profile/profile.ts';
import type { RiskAssessment } from '../readiness/risk-assessment.ts';

const DAYS_TO_UNDO = 14;

/** Two records of one person that were made one; the second's is kept apart until it can't be undone. */
export interface MemberMerge {
  readonly id: string;
  readonly homeOrganisationId: string;
  /** The record that stays. */
  readonly keptId: string;
  /** The one that goes. */
  readonly otherId: string;
  readonly at: string;
  readonly byPersonId: string;
  /** The last day on which it can be undone, `YYYY-MM-DD`. */
  readonly undoUntil: string;
  /** What other domains still have to be told; null when nothing. */
  readonly tell: 'merged' | 'undone' | null;
  /** When it was undone; null while it holds. */
  readonly undoneAt: string | null;
  /** What is needed to undo it, under a key of its own: an `UndoKit`. */
  readonly sealed: Sealed | null;
  /** A `ToldKit`: gone with the member's key, as soon as they say no to keeping needs. */
  readonly toldSealed: Sealed | null;
}

/** Everything a member is told about in one document each. */
export interface Singles {
  readonly member: Member;
  readonly name: MemberName;
  readonly profile: Profile;
  readonly ties: MemberTies | null;
  readonly risk: RiskAssessment | null;
}

/** What a member told that tells of needs; null where nothing is kept. */
export interface Told {
  readonly needs: readonly Need[] | null;
  readonly experience: readonly string[] | null;
}

/** The same of both records and of what became of them, under the kept member's own key. */
export interface ToldKit {
  readonly kept: Told;
  readonly merged: Told;
  readonly other: Told;
}

/** What was before, what the merge made of it, and what it added. */
export interface UndoKit {
  readonly kept: Singles;
  readonly merged: Singles;
  /** The other record as it was in the pool. */
  readonly other: Member;
  /** Answers that the merge carried over. */
  readonly carried: readonly ConsentAnswer['id'][];
  /** Completions that were the other record's. */
  readonly completions: readonly string[];
}

export type MemberMerges = Collection<MemberMerge>;

export function openMemberMerges(store: Store): MemberMerges {
  return store.collection<MemberMerge>('member-merges', {
    indexes: [
      { name: 'kept', keys: ['keptId'] },
      { name: 'other', keys: ['otherId'] },
      { name: 'home', keys: ['homeOrganisationId', 'at'] },
      { name: 'until', keys: ['undoUntil'] },
      { name: 'tell', keys: ['tell'] },
    ],
  });
}

/** The name of the key under which a merge's undo kit is sealed. */
export function mergeKey(id: string): string {
  return `merge:${id}`;
}

export function lastDayToUndo(at: string): string {
  return addDays(dayOf(at), DAYS_TO_UNDO);
}

/** Throws `ALREADY_DONE` once it was undone and `CONFLICT` once it is too late. */
export function mustBeUndoable({ undoneAt, undoUntil }: MemberMerge, today: string): void {
  if (undoneAt !== null) {
    throw new Problem('ALREADY_DONE', 'This was undone already: they are two records again.');
  }
  if (today > undoUntil) {
    throw new Problem('CONFLICT', 'This can be undone for 14 days, and they are over.');
  }
}
