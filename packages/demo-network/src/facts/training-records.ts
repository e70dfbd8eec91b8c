import { createRandom } from '../random.ts';
import type { MemberFact } from './members.ts';

/** Done again this long before it ends: so that everyone is trained for what they are called to. */
const RENEWED_EARLY_DAYS = 49;

/**
 * When a member did a module: as they joined, and again in time, ever since. Some of it ends within two
 * months, none of it before the interviews that are planned.
 * @param countsDays how long it counts; null for ever.
 */
export function timesDone(
  { key, joinedDaysAgo }: MemberFact,
  module: string,
  countsDays: number | null,
): readonly number[] {
  if (countsDays === null) return [joinedDaysAgo];
  const random = createRandom(seedOf(`${key} ${module}`));
  const longest = countsDays - RENEWED_EARLY_DAYS;
  const times = [joinedDaysAgo];
  for (let last = joinedDaysAgo; last > longest; ) {
    last = Math.max(1, last - longest + random.below(Math.floor(longest / 3)));
    times.push(last);
  }
  return times;
}

function seedOf(text: string): number {
  let seed = 7;
  for (const character of text) seed = (seed * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}
