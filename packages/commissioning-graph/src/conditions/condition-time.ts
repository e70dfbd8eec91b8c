import type { ConditionDoc, ConditionTerms } from './condition.ts';

export type ConditionTime = 'NOT_STARTED' | 'IN_FORCE' | 'OVER';

/** The last day a condition applies: earlier than agreed when it was ended. */
export function lastDay({ to, ended }: ConditionDoc): string {
  return ended && ended.on < to ? ended.on : to;
}

/** The terms that apply on a day; on days before the first terms, the first. */
export function termsOn({ editions }: ConditionDoc, day: string): ConditionTerms {
  const terms = editions.findLast(({ from }) => from <= day) ?? editions[0];
  if (!terms) throw new Error('A condition has no terms.');
  return terms;
}

export function firstDay({ editions }: ConditionDoc): string {
  return editions[0]?.from ?? '';
}

export function conditionTime(condition: ConditionDoc, today: string): ConditionTime {
  if (today < firstDay(condition)) return 'NOT_STARTED';
  return today > lastDay(condition) ? 'OVER' : 'IN_FORCE';
}

/** A condition still in use whose review day has come (R14). */
export function isReviewDue(condition: ConditionDoc, today: string): boolean {
  const { reviewOn } = termsOn(condition, today);
  return reviewOn !== null && reviewOn <= today && conditionTime(condition, today) !== 'OVER';
}
