import { add, compare, fraction, multiply } from '../fraction.ts';
import type { Candidate, Fraction, Policy, Rules } from '../types.ts';
import { solveExactly } from './exact-simplex.ts';

/** Every panel of people that meets the rules, by trying all of them. */
export function allPanels(candidates: readonly Candidate[], rules: Rules): Candidate[][] {
  const panels: Candidate[][] = [];
  const choose = (from: number, panel: Candidate[]): void => {
    if (panel.length === rules.seats) {
      if (meetsRules(panel, rules)) panels.push(panel);
      return;
    }
    for (const [i, person] of candidates.slice(from).entries())
      choose(from + i + 1, [...panel, person]);
  };
  choose(0, []);
  return panels;
}

function meetsRules(panel: readonly Candidate[], { quotas, caps }: Rules): boolean {
  const groups = new Set(panel.flatMap((person) => person.groups));
  return (
    quotas.every(({ feature, min, max }) => {
      const seated = panel.filter(({ features }) => features.includes(feature)).length;
      return seated >= min && seated <= max;
    }) &&
    caps.every(({ kind, max }) =>
      [...groups]
        .filter((group) => group.startsWith(`${kind}:`))
        .every((group) => panel.filter((person) => person.groups.includes(group)).length <= max),
    )
  );
}

/**
 * Leximin by definition, over people and panels, in exact arithmetic and without types: raise the
 * smallest value, find who is held there by trying to raise all who are, settle them, go on.
 * Undefined when there is no panel.
 */
export function bruteForceChances(
  candidates: readonly Candidate[],
  rules: Rules,
): Fraction[] | undefined {
  const panels = allPanels(candidates, rules);
  if (panels.length === 0) return undefined;
  const lines = candidates.map(({ served }) => lineOf(rules.policy, served));
  const settled: (Fraction | undefined)[] = candidates.map(() => undefined);
  while (settled.includes(undefined)) {
    const raised = solveFor(candidates, panels, lines, settled, 'level', []);
    const level = raised.at(-1) ?? fraction(0n);
    let held = settled.flatMap((value, i) => (value ? [] : [i]));
    for (;;) {
      const floor = settled.map((value) => value ?? level);
      const shares = solveFor(candidates, panels, lines, floor, 'sum', held);
      const still = held.filter((i) => compare(valueAt(i, shares), level) <= 0);
      if (still.length === held.length) break;
      held = still;
    }
    for (const i of held) settled[i] = level;
  }
  return settled.map((value, i) => {
    const { offset, factor } = lines[i] ?? { offset: 0n, factor: 1n };
    return multiply(add(value ?? fraction(0n), fraction(-offset)), fraction(1n, factor));
  });

  function valueAt(i: number, shares: readonly Fraction[]): Fraction {
    const { offset, factor } = lines[i] ?? { offset: 0n, factor: 1n };
    const chance = panels.reduce(
      (sum, panel, j) =>
        panel.includes(candidates[i] as Candidate) ? add(sum, shares[j] ?? sum) : sum,
      fraction(0n),
    );
    return add(fraction(offset), multiply(fraction(factor), chance));
  }
}

interface Line {
  readonly offset: bigint;
  readonly factor: bigint;
}

function lineOf(policy: Policy, served: number): Line {
  if (policy === 'turns') return { offset: BigInt(served), factor: 1n };
  return { offset: 0n, factor: policy === 'leaning' ? BigInt(1 + served) : 1n };
}

/** Shares of the panels, then the level; everyone with a floor keeps at least that value. */
function solveFor(
  candidates: readonly Candidate[],
  panels: readonly Candidate[][],
  lines: readonly Line[],
  floors: readonly (Fraction | undefined)[],
  aim: 'level' | 'sum',
  held: readonly number[],
): Fraction[] {
  const inPanel = candidates.map((person) => panels.map((panel) => panel.includes(person)));
  const rows = [[...panels.map(() => 1n), 0n]];
  const limits = [1n];
  for (const [i, { offset, factor }] of lines.entries()) {
    const floor = floors[i];
    const scale = floor?.denominator ?? 1n;
    rows.push([
      ...(inPanel[i] ?? []).map((sits) => (sits ? -factor * scale : 0n)),
      floor ? 0n : 1n,
    ]);
    limits.push(offset * scale - (floor?.numerator ?? 0n));
  }
  const objective = [
    ...panels.map((_, j) =>
      aim === 'level' ? 0n : held.reduce((sum, i) => sum + (inPanel[i]?.[j] ? 1n : 0n), 0n),
    ),
    aim === 'level' ? 1n : 0n,
  ];
  const solution = solveExactly({ objective, rows, limits });
  if (!solution) throw new Error('Settled values can no longer be met');
  return solution;
}
