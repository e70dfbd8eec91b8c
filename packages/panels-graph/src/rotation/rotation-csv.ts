import { csvText } from '@freshfaces/graph-kit';
import type { CsvFile } from '../generated/resolvers-types.ts';
import { NEED_WORDS } from '../recruitments/rules-in-words.ts';
import type { CoverageOfNeed } from './need-coverage.ts';
import type { SameFaces, Span } from './same-faces.ts';

type Counted = Pick<SameFaces, 'turns'> & { readonly people: number };

interface Rows extends Span {
  readonly organisations: readonly (Counted & { readonly name: string })[];
  readonly stages: readonly (Counted & { readonly stage: string })[];
  readonly coverage: readonly CoverageOfNeed[];
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
export function rotationCsv(rotation: Rows): CsvFile {
  const { from, to, now, before, months } = rotation;
  const rows: [string, SameFaces][] = [
    [`${from} to ${to}`, now],
    ['Period before', before],
    ...months.map((month): [string, SameFaces] => [month.month, month]),
  ];
  return {
    name: `rotation-${from}-to-${to}.csv`,
    text: csvText(
      ['Period', ...COLUMNS.map(([heading]) => heading)],
      [
        ...rows.map(([period, measures]) => [
          period,
          ...COLUMNS.map(([, read]) => figure(read(measures))),
        ]),
        ...partsOf(rotation),
      ],
    ),
  };
}

/** Organisations and stages with their turns and people; needs with panels that asked and met it in 100. */
function partsOf({ organisations, stages, coverage }: Rows): readonly (readonly string[])[] {
  return [
    ...organisations.map(({ name, turns, people }) => counted(`Posts of ${name}`, turns, people)),
    ...stages.map(({ stage, turns, people }) =>
      counted(`Stage: ${stage.toLowerCase().replaceAll('_', ' ')}`, turns, people),
    ),
    ...coverage.flatMap(({ need, panels, metInHundred }) =>
      panels === null || metInHundred === null
        ? []
        : [
            [
              `Panels that asked for ${NEED_WORDS[need]}: ${panels}, met in about ${metInHundred} %`,
              ...COLUMNS.map(() => ''),
            ],
          ],
    ),
  ];
}

function counted(part: string, turns: number, people: number): readonly string[] {
  return [
    part,
    ...COLUMNS.map(([heading]) =>
      heading === 'Turns' ? String(turns) : heading === 'Different people' ? String(people) : '',
    ),
  ];
}

function figure(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 10_000) / 10_000);
}
