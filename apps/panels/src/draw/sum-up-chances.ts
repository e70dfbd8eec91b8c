import { formatCount, plural } from '@freshfaces/web-kit/format';
import { type Chance, sayChance } from '../chance-words.ts';

/** How many people had a chance in one range, as the graph gives it. */
export interface Band {
  lowest: Chance;
  highest: Chance;
  people: string;
  /** Absent where it is under 5. */
  count?: number | null;
}

/** A draw's chances in two sentences; the ranges come smallest chance first. */
export function sumUpChances(poolSize: number, chances: readonly Band[]): string {
  const [first, last] = [chances[0], chances.at(-1)];
  if (!first || !last) return '';
  const largest = `The largest chance was ${sayChance(last.highest)}.`;
  const everyone = plural(poolSize, 'person', 'people');
  if (first.lowest.decimal > 0) {
    return `${everyone} could be drawn. The smallest chance was ${sayChance(first.lowest)}. ${largest}`;
  }
  const without = first.highest.decimal === 0 ? (first.count ?? 0) : 0;
  return without === 0
    ? `${everyone} could be drawn. Not all of them had a chance this time. ${largest}`
    : `${formatCount(poolSize - without)} of the ${everyone} who could be drawn had a chance this time. ${largest}`;
}
