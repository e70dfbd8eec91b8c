import { compare, fraction, toNumber } from '@freshfaces/fair-draw/fraction';
import type { Chances, Fraction } from '@freshfaces/fair-draw/types';
import { FEW, wholeFives } from '@freshfaces/graph-kit';
import { chanceView, fractionText } from '../draws/chance-text.ts';
import type { ChanceRange } from '../generated/resolvers-types.ts';

/**
 * The chances of everyone who has one, roughly. A dry run is free and leaves no record, so exact chances
 * and counts of rules tried one after another would tell who has which need. Null for fewer than five.
 */
export function roughRange({
  chances,
  lottery,
}: Pick<Chances, 'chances' | 'lottery'>): ChanceRange | null {
  const each = lottery.types.flatMap(({ members }, type) =>
    members.flatMap(() => chances[type] ?? []),
  );
  const sorted = each.filter(({ numerator }) => numerator > 0n).sort(compare);
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  const largest = sorted.at(-1);
  if (sorted.length < FEW || !median || !largest) return null;
  return {
    people: wholeFives(sorted.length),
    median: roughly(median),
    largest: roughly(largest),
  };
}

/** The nearest 5 in 100; below that the nearest 1 in 100, and never none. */
function roughly(chance: Fraction) {
  const percent = toNumber(chance) * 100;
  const rough = percent < 5 ? Math.max(1, Math.round(percent)) : Math.round(percent / 5) * 5;
  return chanceView(fractionText(fraction(BigInt(rough), 100n)));
}
