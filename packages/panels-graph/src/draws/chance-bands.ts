import { FEW } from '@freshfaces/graph-kit';
import type { ChanceBand } from '../generated/resolvers-types.ts';
import { chanceView } from './chance-text.ts';
import type { Band } from './draw.ts';

/** More ranges than this are more than a picture needs. */
const MOST_BANDS = 8;

/**
 * Chances, smallest first, put together in ranges of at least five people, so that a rare chance points at
 * nobody; those with no chance stand apart. Only a pool of under five has a count that is not given.
 */
export function chanceBands(bands: readonly Band[]): ChanceBand[] {
  const none = bands.filter(({ chance }) => chance.numerator === '0');
  const some = bands.filter(({ chance }) => chance.numerator !== '0');
  const separate = people(none) >= FEW && people(some) >= FEW;
  return separate ? [view(none), ...inRanges(some)] : inRanges(bands);
}

function inRanges(bands: readonly Band[]): ChanceBand[] {
  const enough = Math.max(FEW, Math.ceil(people(bands) / MOST_BANDS));
  const ranges: Band[][] = [];
  for (const band of bands) {
    const open = ranges.at(-1);
    if (open && people(open) < enough) open.push(band);
    else ranges.push([band]);
  }
  const rest = ranges.at(-1);
  if (rest && ranges.length > 1 && people(rest) < FEW) {
    ranges.pop();
    ranges.at(-1)?.push(...rest);
  }
  return ranges.map(view);
}

function people(range: readonly Band[]): number {
  return range.reduce((sum, { count }) => sum + count, 0);
}

function view(range: readonly Band[]): ChanceBand {
  const none = { numerator: '0', denominator: '1' };
  const count = people(range);
  return {
    lowest: chanceView(range[0]?.chance ?? none),
    highest: chanceView(range.at(-1)?.chance ?? none),
    people: count < FEW ? `fewer than ${FEW} people` : `${count} people`,
    count: count < FEW ? null : count,
  };
}
