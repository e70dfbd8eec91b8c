import type { Highs } from 'highs';
import { FINE_TOTAL } from '../lottery/lottery.ts';
import type { AlikeType, Composition, Fraction, Policy } from '../types.ts';
import type { Abstraction } from './abstraction.ts';
import type { Control } from './control.ts';
import type { ServedCount } from './levels.ts';
import { type Cut, InfeasibleError, leximinMarginals } from './leximin.ts';
import { cover, decompose } from './membership.ts';
import { atFineTotal, mend } from './mend.ts';
import { createOracle, weightOf } from './oracle.ts';
import { NEGLIGIBLE, peel } from './peel.ts';
import { compositionOf, type SeatedRow, sumOver, ticketsOf } from './rows.ts';
import type { System } from './system.ts';
import { type ExactTargets, exactTargets, mixtureRows } from './targets.ts';

/** The leximin point over classes, and a ticket table that carries it out. */
export interface Settled {
  /** Off the point when time ran out. */
  readonly rows: readonly SeatedRow[];
  /** The value at which each class settled; the smallest of them bounds what anyone could be lifted to. */
  readonly levels: readonly Fraction[];
  readonly method: 'marginals' | 'columns';
}

/** By how many of `FINE_TOTAL` tickets a point solved in floating point may be off. */
const NOISE = 20n;

/** An exact table with more tickets than this becomes one of `FINE_TOTAL`. */
const LARGEST_TOTAL = 10n ** 24n;

/**
 * Leximin over the classes of an abstraction: solves the relaxation, takes its point apart into
 * feasible compositions, and where that can't be done cuts the point off and solves again.
 * Throws `InfeasibleError` when no panel meets the rules.
 */
export async function settle(
  highs: Highs,
  view: Abstraction,
  types: readonly AlikeType[],
  policy: Policy,
  control: Control,
): Promise<Settled> {
  const { classes, system } = view;
  const population = classes.map((members) => servedCounts(members, types));
  const oracle = createOracle(highs, system);
  const cuts: Cut[] = [];
  let pool: Composition[] = [];
  try {
    for (;;) {
      const point = await leximinMarginals(highs, system, population, cuts, policy, control);
      const { levels, seats } = point;
      const due = exactClassTargets(view, levels, types, policy);
      const { rows, whole } = await peelPoint(highs, system, seats, due, control);
      if (whole) return { rows, levels, method: 'marginals' };

      const peeled = rows.map((row) => compositionOf(row.seats, classes.length));
      const covering = cover(system, oracle, distinct([...pool, ...peeled]));
      if (!covering) throw new InfeasibleError();
      pool = covering.pool;
      const broken = covering.cuts.filter((cut) => weightOf(seats, cut.weights) > cut.limit + 1e-9);
      cuts.push(...broken);
      if (broken.length > 0) continue;

      const { mixture, cut } = await decompose(highs, seats, pool, oracle, 0, control);
      if (!cut) return { rows: mixtureRows(mixture), levels, method: 'columns' };
      cuts.push(cut);
    }
  } finally {
    oracle.dispose();
  }
}

/**
 * Peels in whole tickets of the exact total where there is one. What is left in the end is handed out
 * by a small decomposition, or dropped when it is too small to matter.
 */
async function peelPoint(
  highs: Highs,
  system: System,
  seats: readonly number[],
  exact: ExactTargets | undefined,
  control: Control,
): Promise<{ rows: readonly SeatedRow[]; whole: boolean }> {
  const { targets, total } = exact ?? {
    targets: seats.map((value) => BigInt(Math.round(value * Number(FINE_TOTAL)))),
    total: FINE_TOTAL,
  };
  const noise = exact ? 0n : NOISE;
  const { rows, leftover } = await peel(highs, system, targets, total, noise, control);
  if (leftover.tickets === 0n) {
    return { rows: total > LARGEST_TOTAL ? atFineTotal(rows) : rows, whole: true };
  }
  const all = ticketsOf(rows) + leftover.tickets;
  if (leftover.tickets * NEGLIGIBLE <= all) return { rows: atFineTotal(rows), whole: true };
  const mended = await mend(highs, system, rows, leftover, control);
  return { rows: mended ?? rows, whole: mended !== undefined };
}

/** The exact seat-tickets of each class; undefined when they don't meet the constraints to the last digit. */
function exactClassTargets(
  { classes, system }: Abstraction,
  levels: readonly Fraction[],
  types: readonly AlikeType[],
  policy: Policy,
): ExactTargets | undefined {
  const exact = exactTargets(classes, levels, types, policy);
  if (!exact) return undefined;
  const { total } = exact;
  const targets = classes.map((members) => sumOver(members, exact.targets));
  const meets = [
    { members: [...targets.keys()], min: system.seats, max: system.seats },
    ...system.constraints,
  ].every(({ members, min, max }) => {
    const load = sumOver(members, targets);
    return load >= BigInt(min) * total && load <= BigInt(max) * total;
  });
  return meets ? { targets, total } : undefined;
}

function servedCounts(members: readonly number[], types: readonly AlikeType[]): ServedCount[] {
  const counts = new Map<number, number>();
  for (const t of members) {
    const type = types[t];
    if (type) counts.set(type.served, (counts.get(type.served) ?? 0) + type.members.length);
  }
  return [...counts].map(([served, count]) => ({ served, count }));
}

function distinct(compositions: readonly Composition[]): Composition[] {
  return [...new Map(compositions.map((counts) => [counts.join(), counts])).values()];
}
