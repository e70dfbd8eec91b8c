import { BarChart } from '@freshfaces/web-kit/charts';
import { plural } from '@freshfaces/web-kit/format';
import { Notice, Panel } from '@freshfaces/web-kit/ui';
import { type Chance, sayChance, sayChances } from '../chance-words.ts';

interface ChancesPictureProps {
  chances: readonly { lowest: Chance; highest: Chance; people: string; count?: number | null }[];
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
        summary={`${plural(poolSize, 'person', 'people')} could be drawn. The smallest chance was ${sayChance(first.lowest)}, the largest ${sayChance(last.highest)}.`}
        labelHeading="Chance of being drawn"
        valueHeading="People"
        format={(value) => (value < 5 ? 'fewer than 5' : plural(value, 'person', 'people'))}
        bars={chances.map(({ lowest, highest, count }) => ({
          label: sayChances(lowest, highest),
          value: count ?? FEWER_THAN_FIVE,
        }))}
      />
      <p>
        Chances differ because some have served more than others, and because the rules need some
        kinds of experience that fewer people have.
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
