import { LineOverTime } from '@freshfaces/web-kit/charts';
import { formatCount, formatMonth } from '@freshfaces/web-kit/format';
import { Panel } from '@freshfaces/web-kit/ui';

interface MonthsPictureProps {
  months: readonly { month: string; turnsSoFar: number; distinctSoFar: number }[];
}

/** Turns and different people as they add up. While the lines stay together, every turn brings a new face. */
export function MonthsPicture({ months }: MonthsPictureProps) {
  const last = months.at(-1);
  if (months.length < 2 || !last) return null;
  const at = (month: string) => `${month}-01`;
  return (
    <Panel title="New faces or the same?">
      <LineOverTime
        title="Turns so far, and the different people who took them"
        summary={`${formatCount(last.turnsSoFar)} turns were taken by ${formatCount(last.distinctSoFar)} different people. Where the lines part, people came again.`}
        formatValue={formatCount}
        formatTime={formatMonth}
        series={[
          {
            name: 'Turns so far',
            points: months.map(({ month, turnsSoFar }) => ({ at: at(month), value: turnsSoFar })),
          },
          {
            name: 'Different people so far',
            points: months.map(({ month, distinctSoFar }) => ({
              at: at(month),
              value: distinctSoFar,
            })),
          },
        ]}
      />
    </Panel>
  );
}
