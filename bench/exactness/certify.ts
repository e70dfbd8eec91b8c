import type { Chances, Policy, Rules } from '@freshfaces/fair-draw/types';
import type { Highs } from './highs.ts';
import { allowed, bestPanel, boundsOf } from './panels.ts';

/** What an independent look at solved chances found. */
export interface Certificate {
  /** Every panel of the ticket table is one the rules allow. */
  readonly panelsAllowed: boolean;
  /** Every stated chance is what its tickets give, exactly. */
  readonly chancesAreTheirTickets: boolean;
  /**
   * The most that any level of chances could still be raised, per person, without lowering an equal or
   * smaller one: 0 for leximin, up to the tolerance of the linear programs.
   */
  readonly largestGain: number;
  readonly levels: number;
}

const SAME = 1e-9;

/**
 * Checks leximin by its definition: chances are leximin-optimal exactly when at no level v can the people at v
 * get more in sum while everyone at or below v keeps what they have. One linear program a level, over all
 * allowed panels by column generation. Shares no code with the solver.
 */
export function certify(highs: Highs, solved: Chances, rules: Rules): Certificate {
  const { types, rows, total } = solved.lottery;
  const bounds = boundsOf(types, rules);
  const chances = solved.chances.map(
    ({ numerator, denominator }) => Number(numerator) / Number(denominator),
  );
  const values = types.map(({ served }, place) =>
    valueOf(rules.policy, served, chances[place] ?? 0),
  );
  const levels = [...new Set(values.map((value) => Math.round(value / SAME)))].sort(
    (a, b) => a - b,
  );
  const columns = rows.map(({ composition }) => composition);
  let largestGain = 0;
  for (const level of levels) {
    const kept = values.flatMap((value, place) => (value <= (level + 1) * SAME ? [place] : []));
    const raised = kept.filter((place) => (values[place] ?? 0) >= (level - 1) * SAME);
    const gain = gainAt(
      highs,
      { types: types.map(({ members }) => members.length), chances, kept, raised },
      columns,
      (worth) => bestPanel(highs, types, bounds, worth),
    );
    largestGain = Math.max(largestGain, gain);
  }
  return {
    panelsAllowed: rows.every(({ composition }) => allowed(composition, types, bounds)),
    chancesAreTheirTickets: types.every(({ members }, place) => {
      const seats = rows.reduce(
        (sum, row) => sum + row.tickets * BigInt(row.composition[place] ?? 0),
        0n,
      );
      const chance = solved.chances[place];
      return (
        chance !== undefined &&
        seats * chance.denominator === chance.numerator * total * BigInt(members.length)
      );
    }),
    largestGain,
    levels: levels.length,
  };
}

interface Level {
  readonly types: readonly number[];
  readonly chances: readonly number[];
  readonly kept: readonly number[];
  readonly raised: readonly number[];
}

type Price = (worth: readonly number[]) => {
  readonly composition: readonly number[];
  readonly worth: number;
};

/** How much more, per person, the people at this level could get. Panels found on the way join `columns`. */
function gainAt(highs: Highs, level: Level, columns: (readonly number[])[], price: Price): number {
  const seats = level.raised.reduce((sum, place) => sum + (level.types[place] ?? 0), 0);
  const now = level.raised.reduce(
    (sum, place) => sum + (level.types[place] ?? 0) * (level.chances[place] ?? 0),
    0,
  );
  for (;;) {
    const { objective, duals, free } = master(highs, level, columns);
    const worth = level.types.map((size, place) => {
      const kept = level.kept.indexOf(place);
      return (level.raised.includes(place) ? 1 : 0) - (kept < 0 ? 0 : (duals[kept] ?? 0) / size);
    });
    const best = price(worth);
    if (best.worth <= free + 1e-8) return Math.max(0, objective - now) / seats;
    columns.push(best.composition);
  }
}

/** max Σ seats at the level, over weights of the known panels that keep every kept chance. */
function master(
  highs: Highs,
  level: Level,
  columns: readonly (readonly number[])[],
): { readonly objective: number; readonly duals: readonly number[]; readonly free: number } {
  const term = (weight: number, column: number): string =>
    `${weight < 0 ? '-' : '+'} ${Math.abs(weight)} w${column}`;
  const objective = columns.map((seats, column) =>
    term(
      level.raised.reduce((sum, place) => sum + (seats[place] ?? 0), 0),
      column,
    ),
  );
  const keeps = level.kept.map((place, row) => {
    const size = level.types[place] ?? 1;
    const terms = columns.flatMap((seats, column) =>
      seats[place] ? [term((seats[place] ?? 0) / size, column)] : [],
    );
    return ` k${row}: ${terms.join(' ') || '+ 0 w0'} >= ${Math.max(0, (level.chances[place] ?? 0) - 1e-10)}`;
  });
  const one = ` one: ${columns.map((_, column) => `+ w${column}`).join(' ')} = 1`;
  const model = `Maximize\n obj: ${objective.join(' ')}\nSubject To\n${keeps.join('\n')}\n${one}\nEnd\n`;
  const solution = highs.solve(model, {
    primal_feasibility_tolerance: 1e-10,
    dual_feasibility_tolerance: 1e-10,
  });
  const rows = solution.Rows as readonly { readonly Dual?: number }[];
  const duals = level.kept.map((_, row) => rows[row]?.Dual ?? 0);
  return { objective: solution.ObjectiveValue, duals, free: rows[level.kept.length]?.Dual ?? 0 };
}

function valueOf(policy: Policy, served: number, chance: number): number {
  if (policy === 'turns') return served + chance;
  return policy === 'leaning' ? chance * (1 + served) : chance;
}
