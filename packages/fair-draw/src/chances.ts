import { type Abstraction, coarsen } from './abstraction.ts';
import { mergeAlike } from './classes.ts';
import { createControl } from './control.ts';
import { exchangeSeats } from './exchange.ts';
import { fillRows } from './fill.ts';
import { createLimits, type Limits } from './limits.ts';
import { chancesOf, createLottery, withFewestTickets } from './lottery.ts';
import { mend } from './mend.ts';
import { compositionOf, type SeatedRow, seatTicketsOf, ticketsOf } from './rows.ts';
import { settle } from './settle.ts';
import { loadSolver } from './solver.ts';
import { quotaConstraints, typeSystem } from './system.ts';
import type { Candidate, Chances, Rules, SolveOptions } from './types.ts';

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
    const settled = await settle(highs, view, types, rules.policy, control);
    const filled = fillRows(full, view, limits, settled.rows, settled.targets);
    const { good, bad } = exchangeSeats(filled, limits);
    const leftover = {
      seats: seatTicketsOf(bad, types.length).map(Number),
      tickets: ticketsOf(bad),
    };
    const mended = await mend(highs, full, good, leftover, control);
    if (mended) {
      const rows = mended.rows.map(({ seats, tickets }) => ({
        composition: compositionOf(seats, types.length),
        tickets,
      }));
      const lottery = withFewestTickets(createLottery(types, rows, settled.total * mended.scale));
      return {
        lottery,
        chances: chancesOf(lottery),
        exact: settled.optimal,
        error: 1e-9,
        method: 'marginals',
      };
    }
    refine(refinement, view, bad, limits);
  }
}

function refine(
  { constraints, apart }: { constraints: Set<number>; apart: Set<number> },
  { classes }: Abstraction,
  rows: readonly SeatedRow[],
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
