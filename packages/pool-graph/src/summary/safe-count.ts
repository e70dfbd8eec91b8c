import { FEW, wholeFives } from '@freshfaces/graph-kit';

/** A count that can be shown to everyone; `atLeast` is null when nothing may be shown. */
export interface SafeCount {
  readonly atLeast: number | null;
  readonly text: string;
}

/**
 * A count that can't point at a person (DESIGN §3). Nothing under five is shown. Counts are shown in
 * steps of five, so that one person joining or leaving can't be read from two looks at the page; and
 * never within five of everyone, so that "all but two" and "all" can't be read either.
 * @param count how many of the group
 * @param everyone how many there are in the group
 */
export function safeCount(count: number, everyone: number): SafeCount {
  if (everyone < 2 * FEW) return { atLeast: null, text: 'too few members to show' };
  if (count < FEW) return { atLeast: null, text: 'fewer than 5' };
  const shown = Math.min(wholeFives(count), wholeFives(everyone - FEW));
  return { atLeast: shown, text: `${shown} or more` };
}
