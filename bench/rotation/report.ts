import {
  busiestTenthShare,
  distinctFaces,
  effectiveFaces,
  gini,
  median,
  neverServed,
} from '@freshfaces/panels-graph/measures';
import { table } from '../table.ts';
import type { Outcome } from './play.ts';

/** The same-faces measures of every strategy, a row each. */
export function measuresTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((outcome) => {
    const turns = [...outcome.turns.values()];
    return [
      outcome.strategy,
      (gini(turns) ?? 0).toFixed(2),
      percent(busiestTenthShare(turns)),
      String(neverServed(turns)),
      `${(effectiveFaces(turns) ?? 0).toFixed(1)} of ${turns.length}`,
      String(distinctFaces(turns)),
      String(median(outcome.realChances) ?? 0),
      `${(outcome.ms / 1000).toFixed(1)} s`,
    ];
  });
  const head = [
    'strategy',
    'Gini',
    'busiest tenth',
    'never drawn',
    'effective faces',
    'served at all',
    'real chance (median)',
    'took',
  ];
  return table(head, rows);
}

/** A full bar is this many turns or more. */
export const FULL_BAR = 16;

/** Everyone's turns as a row of bars, busiest first: a flat top is fair, a cliff is the same faces. */
export function picture(outcomes: readonly Outcome[]): string {
  const bars = ' ▁▂▃▄▅▆▇█';
  return outcomes
    .map(({ strategy, turns }) => {
      const sorted = [...turns.values()].sort((a, b) => b - a);
      const drawn = sorted
        .map((each) => bars[Math.ceil((Math.min(each, FULL_BAR) / FULL_BAR) * 8)])
        .join('');
      return `${strategy.padEnd(18)} ${drawn}  ${sorted[0]} … ${sorted.at(-1)} turns`;
    })
    .join('\n');
}

/** The promises of the `turns` policy, each with what was measured. */
export function goals(outcome: Outcome): {
  readonly lines: readonly string[];
  readonly met: boolean;
} {
  const turns = [...outcome.turns.values()];
  const tenth = busiestTenthShare(turns) ?? 1;
  const faces = (effectiveFaces(turns) ?? 0) / turns.length;
  const never = neverServed(turns);
  const real = median(outcome.realChances) ?? 0;
  const checks: readonly (readonly [boolean, string])[] = [
    [tenth <= 0.2, `busiest tenth holds ${percent(tenth)} of seats (goal: at most 20 %)`],
    [never === 0, `${never} never drawn (goal: nobody)`],
    [faces >= 0.85, `effective faces ${percent(faces)} of the pool (goal: at least 85 %)`],
    [real >= 12, `${real} people with a real chance in the median draw (goal: at least 12)`],
  ];
  return {
    lines: checks.map(([met, line]) => `${met ? '✓' : '✗'} ${line}`),
    met: checks.every(([met]) => met),
  };
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}
