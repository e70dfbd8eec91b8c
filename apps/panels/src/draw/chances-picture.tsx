import { BarChart } from '@freshfaces/web-kit/charts';
import { plural } from '@freshfaces/web-kit/format';
import { Notice, Panel } from '@freshfaces/web-kit/ui';
import { type Chance, sayChance, sayChances } from '../chance-words.ts';

interface Band {
  lowest: Chance;
  highest: Chance;
  people: string;
  count?: number | null;
}

interface ChancesPictureProps {
  chances: readonly Band[];
  poolSize: number;
  exact: boolean;
}

/** What stands for a count that is not given, between none and the smallest that is. */
const FEWER_THAN_FIVE = 2.5;

/** How many people had which chance. Nobody is named: a chance could hint at why someone has it. */
export function ChancesPicture({ chances, poolSize, exact }: ChancesPictureProps) {
  const [first, last] = [chances[0], chances.at(-1)];
  if (!first || !last) return null;
  return (
    <Panel title="Everyone’s chances">
      <BarChart
        title="How many people had which chance"
        summary={summaryOf(poolSize, first, last)}
        labelHeading="Chance of being drawn"
        valueHeading="People"
        format={(value) => (value < 5 ? 'fewer than 5' : plural(value, 'person', 'people'))}
        bars={chances.map(({ lowest, highest, count }) => ({
          label: highest.decimal === 0 ? 'No chance this time' : sayChances(lowest, highest),
          value: count ?? FEWER_THAN_FIVE,
        }))}
      />
      <p>
        Chances differ because some have had more turns than others, and because the rules need some
        kinds of experience that fewer people have. No chance this time mostly means having had a
        turn more recently. It comes again.
      </p>
      {exact ? (
        <p className="ff-hint">These chances are proven to be as equal as the rules allow.</p>
      ) : (
        <Notice tone="warning" title="The search for equal chances stopped early.">
          <p>The chances are exact as stated, but might have been made a little more equal.</p>
        </Notice>
      )}
    </Panel>
  );
}

function summaryOf(poolSize: number, first: Band, last: Band): string {
  const everyone = `${plural(poolSize, 'person', 'people')} could be drawn.`;
  const largest = `The largest chance was ${sayChance(last.highest)}.`;
  const without = first.highest.decimal === 0 ? (first.count ?? 0) : 0;
  return without === 0
    ? `${everyone} The smallest chance was ${sayChance(first.lowest)}. ${largest}`
    : `${everyone} ${plural(poolSize - without, 'person', 'people')} had a chance this time. ${largest}`;
}
