import type { Opening } from '@freshfaces/fair-draw';
import { ordersOf } from './orders.ts';
import type { Played, Seen } from './play.ts';

type Leaf = Opening['types'][number];

/**
 * What the host could work out where everything that is sealed now was public, as in format 2: the probability
 * that each of the panel has the need. Every way to put the names to the seats of the record is tried; those that
 * fit turns, homes and the sizes of homes are as likely as each other.
 */
export function readOpenRecord(
  { record, opening, eligible, panel }: Played,
  turnsAreSeen: boolean,
): readonly number[] {
  const leaves = record.committed.types.flatMap(({ size }, i) =>
    Array.from({ length: size }, () => opening.types[i]),
  );
  const seats = record.result.panel.flatMap((leaf) => leaves[leaf] ?? []);
  const sizeOfGroup = tally(leaves.flatMap((leaf) => leaf?.groups ?? []));
  const sizeOfHome = tally(eligible.map(({ home }) => home));
  // Of two kinds of groups, that of homes is the one with the larger limit.
  const homes = opening.rules.caps.toSorted((a, b) => b.max - a.max)[0]?.kind;
  const homeOf = ({ groups }: Leaf) => groups.find((group) => group.startsWith(`${homes}.`));
  const fits = (order: readonly Leaf[]) =>
    panel.every((one, at) => {
      const leaf = order[at];
      const group = leaf && homeOf(leaf);
      if (leaf === undefined || (turnsAreSeen && leaf.served !== one.turns)) return false;
      if (group === undefined) return true;
      return sizeOfGroup.get(group) === sizeOfHome.get(one.home) && alike(panel, order, at, homeOf);
    });
  const ways = ordersOf(seats).filter(fits);
  return panel.map((_, at) => {
    const having = ways.filter((order) => (order[at]?.features.length ?? 0) > 0);
    return ways.length === 0 ? Number.NaN : having.length / ways.length;
  });
}

/** Do people of one home sit on seats of one group, and others on others? */
function alike(
  panel: readonly Seen[],
  order: readonly Leaf[],
  at: number,
  homeOf: (leaf: Leaf) => string | undefined,
): boolean {
  return panel.every((other, i) => {
    const [mine, theirs] = [order[at], order[i]];
    if (mine === undefined || theirs === undefined) return false;
    return (homeOf(mine) === homeOf(theirs)) === (panel[at]?.home === other.home);
  });
}

function tally(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
