import { exchangeSeats } from './exchange.ts';
import type { Highs } from 'highs';
import { type Abstraction, coarsen } from './abstraction.ts';
import { mergeAlike } from './classes.ts';
import { type Control, createControl } from './control.ts';
import { type Filled, fillRows } from './fill.ts';
import { type Cut, InfeasibleError, leximinMarginals, type ServedCount } from './leximin.ts';
import { chancesOf, createLottery, exactTickets, fineTickets } from './lottery.ts';
import { createLimits, type Limits } from './limits.ts';
import { cover, decompose, type Mixture } from './membership.ts';
import { mendRows } from './mend.ts';
import { createOracle } from './oracle.ts';
import { chanceAtLevel } from './policy.ts';
import { loadSolver } from './solver.ts';
import { quotaConstraints, type System, typeSystem } from './system.ts';
import { type Due, exactDue, roundedDue } from './targets.ts';
import type { AlikeType, Candidate, Chances, Composition, Rules, SolveOptions } from './types.ts';

/**
 * The leximin selection probabilities of a draw and a lottery that carries them out (DESIGN.md §2
 * stages 3–4). Throws `InfeasibleError` when no panel meets the rules, and the signal's reason when
 * cancelled.
 */
export async function solveChances(
  candidates: readonly Candidate[],
  rules: Rules,
  options: SolveOptions = {},
): Promise<Chances> {
  const control = createControl(options);
  await control.pause('types', 0);
  const types = mergeAlike(candidates, rules);
  const highs = await loadSolver();
  const full = typeSystem(types, rules);
  const quotas = quotaConstraints(types, rules).length;
  const refinement = {
    constraints: new Set([...full.constraints.keys()].slice(0, quotas)),
    apart: new Set<number>(),
  };
  const limits = createLimits(full);
  for (;;) {
    const view = coarsen(full, refinement);
    const settled = await settle(highs, view, types, rules, control);
    const due = ticketsDue(settled, view, types, rules);
    const filled = fillRows(full, view, limits, due.rows, due.targets);
    const mended = await mendRows(highs, full, limits, exchangeSeats(filled, limits), control);
    if (mended) {
      const lottery = createLottery(
        types,
        mended.rows.map(({ seats, tickets }) => ({
          composition: countSeats(seats, types.length),
          tickets,
        })),
        due.total * mended.scale,
      );
      return {
        lottery,
        chances: chancesOf(lottery),
        exact: true,
        error: 1e-9,
        method: 'marginals',
      };
    }
    refine(refinement, view, filled, limits);
  }
}

function refine(
  { constraints, apart }: { constraints: Set<number>; apart: Set<number> },
  { classes }: Abstraction,
  rows: readonly Filled[],
  limits: Limits,
): void {
  for (const { seats } of rows) {
    const broken = limits.broken(seats);
    for (const index of broken.constraints) constraints.add(index);
    for (const t of broken.types) {
      for (const alike of classes.find((members) => members.includes(t)) ?? []) apart.add(alike);
    }
  }
}

interface Settled {
  readonly mixture: Mixture;
  readonly levels: readonly number[];
}

/** Leximin on the relaxation, cut until its point is a mixture of feasible compositions. */
async function settle(
  highs: Highs,
  { classes, system }: Abstraction,
  types: readonly AlikeType[],
  { policy }: Rules,
  control: Control,
): Promise<Settled> {
  const population = classes.map((members) => servedCounts(members, types));
  const oracle = createOracle(highs, system);
  try {
    const covering = cover(system, oracle);
    if (!covering) throw new InfeasibleError();
    const { pool, cuts } = covering;
    for (;;) {
      const point = await leximinMarginals(highs, system, population, cuts, policy, control);

      const found = await decompose(highs, point.seats, pool, oracle, control);
      if (found.inside) return { mixture: found.mixture, levels: point.levels };
      cuts.push(found.cut);
    }
  } finally {
    oracle.dispose();
  }
}

function ticketsDue(
  { mixture, levels }: Settled,
  { classes }: Abstraction,
  types: readonly AlikeType[],
  { policy }: Rules,
): Due {
  const { compositions, shares } = mixture;
  const rowsOf = (tickets: readonly bigint[]) =>
    compositions.flatMap((composition, j) => {
      const share = tickets[j] ?? 0n;
      return share > 0n ? [{ composition, tickets: share }] : [];
    });
  const exact = exactTickets(shares);
  const due = exact && exactDue(rowsOf(exact.tickets), exact.total, classes, levels, types, policy);
  if (due) return due;
  const { tickets, total } = fineTickets(shares);
  return roundedDue(rowsOf(tickets), total, classes, levels, types, policy);
}

function servedCounts(members: readonly number[], types: readonly AlikeType[]): ServedCount[] {
  const counts = new Map<number, number>();
  for (const t of members) {
    const type = types[t];
    if (type) counts.set(type.served, (counts.get(type.served) ?? 0) + type.members.length);
  }
  return [...counts].map(([served, count]) => ({ served, count }));
}

function countSeats(seats: readonly number[], types: number): Composition {
  const counts = Array.from<number>({ length: types }).fill(0);
  for (const t of seats) counts[t] = (counts[t] ?? 0) + 1;
  return counts;
}
