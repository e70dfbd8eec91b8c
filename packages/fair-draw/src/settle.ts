import type { Highs } from 'highs';
import type { Abstraction } from './abstraction.ts';
import type { Control } from './control.ts';
import { gcd } from './fraction.ts';
import { type Cut, InfeasibleError, leximinMarginals, type ServedCount } from './leximin.ts';
import { exactTickets, FINE_TOTAL, fineTickets } from './lottery.ts';
import { cover, decompose, type Mixture } from './membership.ts';
import { createOracle, weightOf } from './oracle.ts';
import { mend } from './mend.ts';
import { type Peeled, peel } from './peel.ts';
import { compositionOf, type SeatedRow, seatsOf, ticketsOf } from './rows.ts';
import type { System } from './system.ts';
import { exactTargets, rowsMeet, sharedTargets } from './targets.ts';
import type { AlikeType, Composition, Policy } from './types.ts';

/** A ticket table over classes, and what each type is due of it. */
export interface Settled {
  readonly rows: readonly SeatedRow[];
  readonly total: bigint;
  /** Seat-tickets per type. */
  readonly targets: readonly bigint[];
  /** The value at which each class settled. */
  readonly levels: readonly number[];
  /** False when time ran out: the rows are then feasible, but not leximin. */
  readonly optimal: boolean;
}

/** By how many of `FINE_TOTAL` tickets a solved point may be off; ten times as many may be dropped. */
const NOISE = 20;

/** An exact total is multiplied by this before peeling, so that steps need not be single tickets. */
const FINER = 2520n;

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
      const { levels, seats } = await leximinMarginals(
        highs,
        system,
        population,
        cuts,
        policy,
        control,
      );
      const finish = (rows: readonly SeatedRow[], optimal: boolean): Settled => ({
        ...dueOf(rows, view, levels, types, policy),
        levels,
        optimal,
      });
      const total = exactTargets(classes, levels, types, policy)?.total;
      const { rows, leftover } = await peelPoint(highs, system, seats, total, control);
      const mended = await mend(highs, system, rows, leftover, control);
      if (mended) return finish(mended.rows, true);
      const peeled = rows.map((row) => compositionOf(row.seats, classes.length));
      const covering = cover(system, oracle, distinct([...pool, ...peeled]));
      if (!covering) throw new InfeasibleError();
      pool = covering.pool;
      const broken = covering.cuts.filter((cut) => weightOf(seats, cut.weights) > cut.limit + 1e-9);
      if (broken.length > 0) {
        cuts.push(...broken);
        continue;
      }
      const found = await decompose(highs, seats, pool, oracle, control);
      if (!found.cut) return finish(rowsOf(found.mixture), found.inside);
      cuts.push(found.cut);
    }
  } finally {
    oracle.dispose();
  }
}

/** Peels in whole tickets of an exact total, or else of one so fine that the last few don't matter. */
async function peelPoint(
  highs: Highs,
  system: System,
  seats: readonly number[],
  exactTotal: bigint | undefined,
  control: Control,
): Promise<Peeled> {
  if (exactTotal && exactTotal * FINER <= FINE_TOTAL) {
    const total = Number(exactTotal * FINER);
    return peel(
      highs,
      system,
      seats.map((value) => Math.round(value * total)),
      total,
      0,
      control,
    );
  }
  const total = Number(FINE_TOTAL);
  const due = seats.map((value) => value * total);
  const { rows, leftover } = await peel(highs, system, due, total, NOISE, control);
  const negligible = leftover.tickets <= BigInt(10 * NOISE);
  return { rows, leftover: negligible ? { ...leftover, tickets: 0n } : leftover };
}

/** What each type is due: exactly its chance where the rows allow that, else its part of its class. */
function dueOf(
  rows: readonly SeatedRow[],
  { classes }: Abstraction,
  levels: readonly number[],
  types: readonly AlikeType[],
  policy: Policy,
): Omit<Settled, 'levels' | 'optimal'> {
  const total = ticketsOf(rows);
  const exact = exactTargets(classes, levels, types, policy);
  if (exact) {
    const finer = exact.total / gcd(exact.total, total);
    const scaled = rows.map((row) => ({ ...row, tickets: row.tickets * finer }));
    const targets = exact.targets.map((due) => (due * total * finer) / exact.total);
    if (rowsMeet(scaled, classes, targets)) return { rows: scaled, total: total * finer, targets };
  }
  return { rows, total, targets: sharedTargets(rows, classes, levels, types, policy) };
}

/** The mixture in whole tickets: exactly, where its shares are simple fractions. */
function rowsOf({ compositions, shares }: Mixture): SeatedRow[] {
  const { tickets } = exactTickets(shares) ?? fineTickets(shares);
  return compositions
    .map((composition, j) => ({ seats: seatsOf(composition), tickets: tickets[j] ?? 0n }))
    .filter((row) => row.tickets > 0n);
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
