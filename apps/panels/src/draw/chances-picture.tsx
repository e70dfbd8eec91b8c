import { BarChart } from '@freshfaces/web-kit/charts';
import { plural } from '@freshfaces/web-kit/format';
import { Notice, Panel } from '@freshfaces/web-kit/ui';
import { sayChances } from '../chance-words.ts';
import { type Band, sumUpChances } from './sum-up-chances.ts';

interface ChancesPictureProps {
  chances: readonly Band[];
  poolSize: number;
  exact: boolean;
}

/** What stands for a count that is not given, between none and the smallest that is. */
const FEWER_THAN_FIVE = 2.5;

/** How many people had which chance. Nobody is named: a chance could hint at why someone has it. */
export function ChancesPicture({ chances, poolSize, exact }: ChancesPictureProps) {
  const [first] = chances;
  if (!first) return null;
  return (
    <Panel title="Everyone’s chances">
      <BarChart
        title="How many people had which chance"
        summary={sumUpChances(poolSize, chances)}
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
        kinds of experience that fewer people have.
        {first.lowest.decimal === 0 &&
          ' No chance this time mostly means having had a turn more recently. It comes again.'}
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
