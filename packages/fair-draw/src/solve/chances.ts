import { fraction, toNumber } from '../fraction.ts';
import { chancesOf, createLottery, withFewestTickets } from '../lottery/lottery.ts';
import type {
  AlikeType,
  Candidate,
  Chances,
  Fraction,
  Lottery,
  Policy,
  Rules,
  SolveOptions,
} from '../types.ts';
import { mustBeWholeNumbers } from '../whole-numbers.ts';
import { type Abstraction, coarsen } from './abstraction.ts';
import { mergeAlike } from './classes.ts';
import { createControl } from './control.ts';
import { exchangeSeats } from './exchange.ts';
import { fillRows } from './fill.ts';
import { InfeasibleError } from './leximin.ts';
import { createLimits, type Limits } from './limits.ts';
import { mend } from './mend.ts';
import { chanceAtLevel, valueOf } from './policy.ts';
import { compositionOf, type SeatedRow, seatTicketsOf, ticketsOf } from './rows.ts';
import { settle } from './settle.ts';
import { loadSolver } from './solver.ts';
import { isFeasible, quotaConstraints, type System, typeSystem } from './system.ts';
import { dueOf } from './targets.ts';

/** Rounding to tickets, the solver's tolerances and all else move no chance by more than this. */
const ERROR = 1e-9;

/**
 * The leximin selection probabilities of a draw and a lottery that carries them out (DESIGN.md §2
 * stages 3–4). Throws `RangeError` for a repeated id or a number that can't be, `InfeasibleError` when no
 * panel meets the rules, and the signal's reason when cancelled.
 */
export async function solveChances(
  candidates: readonly Candidate[],
  rules: Rules,
  options: SolveOptions = {},
): Promise<Chances> {
  mustBeWholeNumbers(candidates, rules);
  if (candidates.length < rules.seats) throw new InfeasibleError();
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
    const due = dueOf(settled.rows, view.classes, settled.levels, types, rules.policy);
    const filled = fillRows(full, view, limits, due.rows, due.targets);
    const { good, bad } = exchangeSeats(filled, limits);
    const leftover = {
      seats: seatTicketsOf(bad, types.length).map(Number),
      tickets: ticketsOf(bad),
    };
    const mended = await mend(highs, full, good, leftover, control);
    if (mended || (control.outOfTime() && good.length > 0)) {
      const lottery = lotteryOf(mended ?? good, types, full);
      const chances = chancesOf(lottery);
      const { exact, error } = compareWith(settled.levels, view, lottery, chances, rules.policy);
      await control.pause('lottery', 1);
      return { lottery, chances, exact, error, method: settled.method };
    }
    refine(refinement, view, filled, limits);
  }
}

/**
 * Measures the lottery against the solved point: exact when each chance is within `ERROR` of it. If not,
 * the error is by how much the smallest value falls behind the smallest that the relaxation allows.
 */
function compareWith(
  levels: readonly Fraction[],
  { classes }: Abstraction,
  { types }: Lottery,
  chances: readonly Fraction[],
  policy: Policy,
): { exact: boolean; error: number } {
  const solved = classes.flatMap((members, c) =>
    members.map((t) => ({
      t,
      chance: toNumber(chanceAtLevel(policy, types[t]?.served ?? 0, levels[c] ?? fraction(0n))),
    })),
  );
  const off = Math.max(
    ...solved.map(({ t, chance }) => Math.abs(toNumber(chances[t] ?? fraction(0n)) - chance)),
  );
  if (off <= ERROR) return { exact: true, error: ERROR };
  const values = types.map(({ served }, t) =>
    toNumber(valueOf(policy, served, chances[t] ?? fraction(0n))),
  );
  return {
    exact: false,
    error: Math.max(off, Math.min(...levels.map(toNumber)) - Math.min(...values)),
  };
}

/** The rows as a lottery. Throws when one of them breaks a rule: whole-number arithmetic, no tolerance. */
function lotteryOf(rows: readonly SeatedRow[], types: readonly AlikeType[], full: System): Lottery {
  const table = rows.map(({ seats, tickets }) => ({
    composition: compositionOf(seats, types.length),
    tickets,
  }));
  if (!table.every(({ composition }) => isFeasible(full, composition))) {
    throw new Error('A ticket led to a panel that breaks a rule');
  }
  return withFewestTickets(createLottery(types, table, ticketsOf(rows)));
}

/**
 * Lets the next view see what the filled rows broke. They keep all that this view sees, so each
 * time there is more to see, and in the end every type is a class.
 */
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
