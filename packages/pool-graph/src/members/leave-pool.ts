import { addDays, Problem } from '@freshfaces/graph-kit';
import type { Member } from './member.ts';
import { isErased } from './member.ts';

const DAYS_TO_COME_BACK = 14;

/** The member after leaving: in no draw and asked for nothing. Their consents stay as they said them. */
export function left<M extends Member>(member: M, today: string): M {
  if (member.status === 'LEFT') {
    throw new Problem('ALREADY_DONE', 'This member has left the pool already.');
  }
  return { ...member, status: 'LEFT', leftOn: today, pausedUntil: null };
}

/** The last day on which leaving can be undone; null for who has not left, or is erased. */
export function canComeBackUntil(member: Member): string | null {
  if (member.status !== 'LEFT' || member.leftOn === null || isErased(member)) return null;
  if (member.mergedInto !== undefined) return null;
  return addDays(member.leftOn, DAYS_TO_COME_BACK);
}

export function mayComeBack(member: Member, today: string): boolean {
  const until = canComeBackUntil(member);
  return until !== null && today <= until;
}

/** The member as if they had not left. */
export function back<M extends Member>(member: M, today: string): M {
  if (member.status !== 'LEFT') {
    throw new Problem('ALREADY_DONE', 'This member is in the pool.');
  }
  if (!mayComeBack(member, today)) {
    throw new Problem(
      'CONFLICT',
      'This can be undone for 14 days, and they are over. They can join again as a new member.',
    );
  }
  return { ...member, status: 'ACTIVE', leftOn: null };
}
