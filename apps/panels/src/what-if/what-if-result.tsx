import { BarChart } from '@freshfaces/web-kit/charts';
import { formatDay, formatDecimal, formatPercent, plural } from '@freshfaces/web-kit/format';
import { Notice, Panel, Table } from '@freshfaces/web-kit/ui';
import { triedInWords } from './tried.ts';
import type { WhatIf, WhatIfFigures } from './what-if-query.ts';

interface Line {
  label: string;
  meaning: string;
  read: (figures: WhatIfFigures) => string;
}

const one = (value: number | null | undefined) =>
  typeof value === 'number' ? formatDecimal(value, Number.isInteger(value) ? 0 : 1) : '–';
const share = (value: number | null | undefined) =>
  typeof value === 'number' ? formatPercent(value, 0) : '–';

const LINES: readonly Line[] = [
  {
    label: 'Share of the busiest tenth',
    meaning: 'Of all turns on these panels',
    read: ({ busiestTenthShare }) => share(busiestTenthShare),
  },
  {
    label: 'Effective faces',
    meaning: 'As spread as if this many shared all turns equally',
    read: ({ effectiveFaces }) => one(effectiveFaces),
  },
  {
    label: 'Different people',
    meaning: 'Had at least one turn',
    read: ({ distinctMembers }) => one(distinctMembers),
  },
  {
    label: 'No turn',
    meaning: 'On none of these panels',
    read: ({ neverServed }) => one(neverServed),
  },
  { label: 'Turns', meaning: 'Seats that were filled', read: ({ turns }) => one(turns) },
  {
    label: 'People with a real chance',
    meaning:
      'A chance of 1 in 100 or more, in the panel in the middle. Few means that people can guess who is next.',
    read: ({ realChance }) => one(realChance),
  },
  {
    label: 'Panels that could not be met',
    meaning: 'Nobody free could keep every rule',
    read: ({ unmet }) => one(unmet),
  },
];

/** What came of a replay: the panels as they were, by their own rules again, and by the rules tried. */
export function WhatIfResult({ whatIf }: { whatIf: WhatIf }) {
  const { asTheyWere, tried, really } = whatIf;
  if (!asTheyWere || !tried || !really) return null;
  return (
    <Panel title="What came of it">
      <Notice title="This is a replay, not a forecast.">
        <p>It says nothing about who would be drawn.</p>
      </Notice>
      <p>
        {plural(whatIf.panels, 'panel')} from {formatDay(whatIf.from)} to {formatDay(whatIf.to)},
        each played {whatIf.times} times. Tried: {triedInWords(whatIf.rules)}.
      </p>
      <BarChart
        title="What the busiest tenth would hold"
        summary={`By the rules they had ${share(asTheyWere.busiestTenthShare)} of turns, by the rules tried ${share(tried.busiestTenthShare)}.`}
        labelHeading="Rules"
        valueHeading="Share of all turns"
        format={(value) => formatPercent(value, 0)}
        max={Math.max(0.4, really.busiestTenthShare ?? 0)}
        bars={[
          { label: 'What really happened', value: really.busiestTenthShare ?? 0 },
          { label: 'Replay: rules they had', value: asTheyWere.busiestTenthShare ?? 0 },
          {
            label: 'Replay: rules tried',
            value: tried.busiestTenthShare ?? 0,
          },
        ]}
      />
      <Table
        caption="The measures side by side"
        columns={[
          { heading: 'Measure', names: true, cell: lineCell },
          {
            heading: 'What really happened',
            numeric: true,
            cell: (line) => realCell(line, really),
          },
          {
            heading: 'Replay: rules they had',
            numeric: true,
            cell: (line) => line.read(asTheyWere),
          },
          { heading: 'Replay: rules tried', numeric: true, cell: (line) => line.read(tried) },
        ]}
        rows={LINES}
        keyOf={({ label }) => label}
      />
    </Panel>
  );
}

function lineCell({ label, meaning }: Line) {
  return (
    <>
      {label}
      <div className="ff-hint">{meaning}</div>
    </>
  );
}

/** What is known of replays alone is not said of what happened. */
function realCell({ label, read }: Line, really: WhatIfFigures): string {
  return label === 'Panels that could not be met' ? '–' : read(really);
}
