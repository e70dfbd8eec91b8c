import { LineOverTime } from '@freshfaces/web-kit/charts';
import { formatCount, formatMonth } from '@freshfaces/web-kit/format';
import { Panel } from '@freshfaces/web-kit/ui';

interface MonthsPictureProps {
  months: readonly { month: string; turns: number; distinctMembers: number }[];
}

/** Turns and different people, month by month. Where the lines meet, nobody came twice. */
export function MonthsPicture({ months }: MonthsPictureProps) {
  if (months.length < 2) return null;
  return (
    <Panel title="Month by month">
      <LineOverTime
        title="Turns, and the different people who took them"
        summary="Where the two lines meet, nobody took part twice in that month."
        formatValue={formatCount}
        formatTime={formatMonth}
        series={[
          {
            name: 'Turns',
            points: months.map(({ month, turns }) => ({ at: `${month}-01`, value: turns })),
          },
          {
            name: 'Different people',
            points: months.map(({ month, distinctMembers }) => ({
              at: `${month}-01`,
              value: distinctMembers,
            })),
          },
        ]}
      />
    </Panel>
  );
}
