import { BarChart } from '@freshfaces/web-kit/charts';
import { formatCount, plural } from '@freshfaces/web-kit/format';
import { Panel } from '@freshfaces/web-kit/ui';

interface SpreadPictureProps {
  spread: readonly { turns: number; people: number }[];
}

/** How many people had how many turns: short bars far down mean the same faces. */
export function SpreadPicture({ spread }: SpreadPictureProps) {
  const most = spread.at(-1);
  if (!most) return null;
  return (
    <Panel title="Who had how many">
      <BarChart
        title="People by number of turns"
        summary={`The most that anyone had was ${plural(most.turns, 'turn')}.`}
        labelHeading="Turns"
        valueHeading="People"
        format={formatCount}
        bars={spread.map(({ turns, people }) => ({
          label: turns === 0 ? 'No turn yet' : plural(turns, 'turn'),
          value: people,
        }))}
      />
    </Panel>
  );
}
