import type { DrawRecord } from '@freshfaces/fair-draw';
import { mean } from './learn.ts';
import { ordersOf } from './orders.ts';
import type { Played, Seen } from './play.ts';

const SWEEPS = 200;

/**
 * What the table of a sealed record still says of its types: for each, how likely its people have the one need
 * of which every line must seat somebody. Drawn by Gibbs sampling over all sets of types that leave no line
 * without; the same `seed` gives the same.
 * @param rate how common the need is in the pool.
 */
function likelyTypes({ committed }: DrawRecord, rate: number, seed: number): number[] {
  const rows = committed.rows.map(({ types }) => [...new Set(types)]);
  const rowsOf = committed.types.map((_, type) => rows.filter((row) => row.includes(type)));
  const has = committed.types.map(() => true);
  const often = committed.types.map(() => 0);
  const random = lehmer(seed);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const type of has.keys()) {
      has[type] = false;
      const isNeeded = rowsOf[type]?.some((row) => !row.some((other) => has[other])) ?? false;
      has[type] = isNeeded || random() < rate;
      if (has[type]) often[type] = (often[type] ?? 0) + 1;
    }
  }
  return often.map((times) => times / SWEEPS);
}

/** Types that must have the need, whatever the rest: those that fill a line alone. */
export function forcedTypes({ committed }: DrawRecord): ReadonlySet<number> {
  const alone = committed.rows.filter(({ types }) => new Set(types).size === 1);
  return new Set(alone.flatMap(({ types }) => types));
}

/** The seats that someone of the panel can be sitting on. */
export interface Link {
  /** The types of those seats. */
  readonly types: readonly number[];
  /** How likely the need is at them, by the table alone. */
  readonly likely: number;
  readonly chance: number;
}

/**
 * Every way to put the names to the seats that fits: a type has no more people than the class that the host
 * knows them to be of, such as one home, and people of one type are of one class. Each way is as likely as another.
 */
export function linkSeats(
  { record, panel, eligible }: Played,
  rate: number,
  classOf: (one: Seen) => string,
): readonly Link[] {
  const likely = likelyTypes(record, rate, record.committed.leaves.length);
  const seats = record.result.panel.map((leaf) => typeAt(record, leaf));
  const fits = (order: readonly number[]) =>
    panel.every((one, at) => {
      const known = eligible.filter((other) => classOf(other) === classOf(one)).length;
      const twins = panel.filter((_, i) => order[i] === order[at]);
      const size = record.committed.types[order[at] ?? -1]?.size ?? 0;
      return size <= known && twins.every((twin) => classOf(twin) === classOf(one));
    });
  const ways = ordersOf(seats).filter(fits);
  return panel.map((_, at) => {
    const types = ways.flatMap((order) => order[at] ?? []);
    return {
      types: [...new Set(types)],
      likely: mean(types.map((type) => likely[type] ?? 0)),
      chance: mean(types.map((type) => chanceOf(record, type))),
    };
  });
}

function chanceOf({ committed }: DrawRecord, type: number): number {
  const [above = 0, below = 1] = (committed.types[type]?.chance ?? '0/1').split('/').map(Number);
  return above / below;
}

/** The number of the type at a leaf. */
function typeAt({ committed }: DrawRecord, leaf: number): number {
  let end = 0;
  return committed.types.findIndex(({ size }) => leaf < (end += size));
}

/** Repeatable numbers, 0 ≤ x < 1; for measuring only. */
function lehmer(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
