import { mergeByAllRules } from '../solve/classes.ts';
import { createProblem, loadSolver, solve, sumRow } from '../solve/solver.ts';
import { typeSystem } from '../solve/system.ts';
import type { Candidate, Feasibility, Rules } from '../types.ts';
import { mustBeWholeNumbers } from '../whole-numbers.ts';
import { describeRelaxation } from './relaxation-words.ts';
import { smallestRelaxations } from './relaxations.ts';

const MOST_RELAXATIONS = 5;

/**
 * Can any panel meet the rules? If not: why, and up to 5 smallest sets of rule changes that make one
 * possible, small needs relaxed last (DESIGN.md §2 stage 2). Nobody to draw: no relaxation helps.
 * Throws `RangeError` for a repeated id or a number that can't be.
 */
export async function checkFeasible(
  candidates: readonly Candidate[],
  rules: Rules,
): Promise<Feasibility> {
  mustBeWholeNumbers(candidates, rules);
  if (candidates.length === 0) {
    return { feasible: false, reason: 'There is no one who can be drawn.', relaxations: [] };
  }
  const types = mergeByAllRules(candidates, rules);
  const highs = await loadSolver();
  const { seats, sizes, constraints } = typeSystem(types, rules);
  const model = createProblem(highs, {
    cost: sizes.map(() => 0),
    lower: sizes.map(() => 0),
    upper: sizes,
    rows: [
      sumRow([...sizes.keys()], seats, seats),
      ...constraints.map(({ members, min, max }) => sumRow(members, min, max)),
    ],
    integer: true,
  });
  try {
    if (solve(highs, model)) return { feasible: true };
  } finally {
    model.dispose();
  }
  const carriers = new Map(
    rules.quotas.map(({ feature }) => [feature, carriersOf(feature, candidates)]),
  );
  return {
    feasible: false,
    reason: reasonFor(candidates, rules, carriers),
    relaxations: smallestRelaxations(highs, types, rules, MOST_RELAXATIONS).map((changes) =>
      describeRelaxation(changes, carriers),
    ),
  };
}

function reasonFor(
  candidates: readonly Candidate[],
  { seats, quotas }: Rules,
  carriers: ReadonlyMap<string, number>,
): string {
  if (candidates.length < seats) {
    return `There are ${seats} seats but only ${candidates.length} who can be drawn.`;
  }
  const short = quotas.find(({ feature, min }) => (carriers.get(feature) ?? 0) < min);
  if (short) {
    const have = carriers.get(short.feature) === 0 ? 'no one' : 'too few';
    return `At least ${short.min} with “${short.feature}” are asked for, but ${have} can be drawn.`;
  }
  return 'No panel can meet all the rules at once.';
}

function carriersOf(feature: string, candidates: readonly Candidate[]): number {
  return candidates.filter(({ features }) => features.includes(feature)).length;
}
