import { csvText } from '@freshfaces/graph-kit';
import type { CsvFile } from '../generated/resolvers-types.ts';
import type { SameFaces, Span } from './same-faces.ts';

interface Rows extends Span {
  readonly now: SameFaces;
  readonly before: SameFaces;
  readonly months: readonly (SameFaces & { readonly month: string })[];
}

const COLUMNS: readonly [heading: string, (measures: SameFaces) => number | null][] = [
  ['Turns', ({ turns }) => turns],
  ['Members', ({ members }) => members],
  ['Different people', ({ distinctMembers }) => distinctMembers],
  ['Share of the busiest tenth', ({ busiestTenthShare }) => busiestTenthShare],
  ['Effective faces', ({ effectiveFaces }) => effectiveFaces],
  ['Gini', ({ gini }) => gini],
  ['Never served', ({ neverServed }) => neverServed],
  ['Median days since last turn', ({ medianDaysSinceLastTurn }) => medianDaysSinceLastTurn],
];

/** The measures of both periods and each month as a spreadsheet; figures only, nobody in it. */
export function rotationCsv({ from, to, now, before, months }: Rows): CsvFile {
  const rows: [string, SameFaces][] = [
    [`${from} to ${to}`, now],
    ['Period before', before],
    ...months.map((month): [string, SameFaces] => [month.month, month]),
  ];
  return {
    name: `rotation-${from}-to-${to}.csv`,
    text: csvText(
      ['Period', ...COLUMNS.map(([heading]) => heading)],
      rows.map(([period, measures]) => [
        period,
        ...COLUMNS.map(([, read]) => figure(read(measures))),
      ]),
    ),
  };
}

function figure(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 10_000) / 10_000);
}
