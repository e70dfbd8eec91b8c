import type { Highs } from 'highs';
import { createProblem, type Row, solve, sumRow } from '../solve/solver.ts';
import { capConstraints, quotaConstraints, type System } from '../solve/system.ts';
import type { AlikeType, RuleChange, Rules } from '../types.ts';

/** One rule that may give way, a unit at a time. */
interface Slack {
  readonly change: (by: number) => RuleChange;
  /** The most it can give. */
  readonly most: number;
  /** What one unit costs: the greater, the later it is relaxed. */
  readonly cost: number;
  /** The constraints it loosens: `+1` lets fewer sit (a minimum), `-1` lets more sit (a maximum). */
  readonly loosens: readonly { readonly constraint: number; readonly side: 1 | -1 }[];
  readonly isSeats?: boolean;
}

/**
 * Up to `count` smallest sets of rule changes that make a panel possible, cheapest first. No set
 * contains another, and none can be made smaller. A cap or a maximum gives way before a minimum, a
 * minimum that many can meet before one that few can, and fewer seats come last.
 */
export function smallestRelaxations(
  highs: Highs,
  types: readonly AlikeType[],
  rules: Rules,
  count: number,
): RuleChange[][] {
  const quotas = quotaConstraints(types, rules);
  const caps = capConstraints(types, rules);
  const system: System = {
    seats: rules.seats,
    sizes: types.map(({ members }) => members.length),
    constraints: [...quotas, ...caps],
  };
  const slacks = listSlacks(system, types, rules);
  const found: number[][] = [];
  while (found.length < count) {
    const amounts = cheapest(highs, system, slacks, found);
    if (!amounts) break;
    found.push(amounts);
  }
  return found.map((amounts) =>
    slacks.flatMap(({ change }, s) => (amounts[s] ? [change(amounts[s])] : [])),
  );
}

function listSlacks(system: System, types: readonly AlikeType[], rules: Rules): Slack[] {
  const { sizes } = system;
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const quotas = rules.quotas.filter(
    ({ feature, min }) => min > 0 || types.some(({ features }) => features.includes(feature)),
  );
  const slacks: Slack[] = quotas.flatMap(({ feature, min, max }, constraint) => {
    const members = system.constraints[constraint]?.members ?? [];
    const carriers = members.reduce((sum, t) => sum + (sizes[t] ?? 0), 0);
    return [
      {
        change: (by: number): RuleChange => ({
          kind: 'quota-min',
          feature,
          from: min,
          to: min - by,
        }),
        most: min,
        cost: 2 + 2 * (1 - carriers / Math.max(1, people)),
        loosens: [{ constraint, side: 1 as const }],
      },
      {
        change: (by: number): RuleChange => ({
          kind: 'quota-max',
          feature,
          from: max,
          to: max + by,
        }),
        most: Math.max(0, rules.seats - max),
        cost: 1.2,
        loosens: [{ constraint, side: -1 as const }],
      },
    ];
  });
  let from = quotas.length;
  for (const { kind: cap, max } of rules.caps) {
    const groups = capConstraints(types, { ...rules, caps: [{ kind: cap, max }] }).length;
    const first = from;
    slacks.push({
      change: (by) => ({ kind: 'cap', cap, from: max, to: max + by }),
      most: Math.max(0, rules.seats - max),
      cost: 1,
      loosens: Array.from({ length: groups }, (_, g) => ({
        constraint: first + g,
        side: -1 as const,
      })),
    });
    from += groups;
  }
  slacks.push({
    change: (by) => ({ kind: 'seats', from: rules.seats, to: rules.seats - by }),
    most: rules.seats - 1,
    cost: 6,
    loosens: [],
    isSeats: true,
  });
  return slacks;
}

/** The cheapest amounts that allow a panel and do not contain any set already found. */
function cheapest(
  highs: Highs,
  system: System,
  slacks: readonly Slack[],
  found: readonly (readonly number[])[],
): number[] | undefined {
  const people = system.sizes.map((_, t) => t);
  const slackColumn = (s: number) => people.length + s;
  const less: { s: number; below: number }[][] = found.map((amounts) =>
    amounts.flatMap((amount, s) => (amount > 0 ? [{ s, below: amount }] : [])),
  );
  let next = people.length + slacks.length;
  const exclusions = less.map((options) =>
    options.map((option) => ({ ...option, column: next++ })),
  );
  const rows: Row[] = [
    {
      lower: system.seats,
      upper: system.seats,
      indices: [...people, slackColumn(slacks.findIndex(({ isSeats }) => isSeats))],
      values: [...people.map(() => 1), 1],
    },
    ...system.constraints.flatMap(({ members, min, max }, constraint) => [
      loosened(members, min, Infinity, 1, constraint),
      loosened(members, -Infinity, max, -1, constraint),
    ]),
    ...exclusions.flatMap((options) => [
      sumRow(
        options.map(({ column }) => column),
        1,
        Infinity,
      ),
      ...options.map(({ s, below, column }) => {
        const most = slacks[s]?.most ?? 0;
        return {
          lower: -Infinity,
          upper: most,
          indices: [slackColumn(s), column],
          values: [1, most - below + 1],
        };
      }),
    ]),
  ];
  const chosen = exclusions.flat();
  const model = createProblem(highs, {
    cost: [...people.map(() => 0), ...slacks.map(({ cost }) => -cost), ...chosen.map(() => 0)],
    lower: [...people, ...slacks, ...chosen].map(() => 0),
    upper: [...system.sizes, ...slacks.map(({ most }) => most), ...chosen.map(() => 1)],
    rows,
    integer: true,
  });
  try {
    if (!solve(highs, model)) return undefined;
    const { colValue } = model.getSolution();
    return slacks.map((_, s) => Math.round(colValue[slackColumn(s)] ?? 0));
  } finally {
    model.dispose();
  }

  function loosened(
    members: readonly number[],
    lower: number,
    upper: number,
    side: 1 | -1,
    constraint: number,
  ): Row {
    const helping = slacks.flatMap(({ loosens }, s) =>
      loosens.some((one) => one.constraint === constraint && one.side === side) ? [s] : [],
    );
    return {
      lower,
      upper,
      indices: [...members, ...helping.map(slackColumn)],
      values: [...members.map(() => 1), ...helping.map(() => side)],
    };
  }
}
