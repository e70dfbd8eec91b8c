import { BarChart } from '@freshfaces/web-kit/charts';
import { formatCount } from '@freshfaces/web-kit/format';
import { NEED_WORDS } from '../words.ts';
import type { Rotation } from './use-rotation.ts';

type Rows = NonNullable<Rotation['coverage']>;

/** Whether enough panels asked for it to say how many had it. */
export function isKnown({ metInHundred }: Rows[number]): boolean {
  return typeof metInHundred === 'number';
}

/** How often panels that asked for an experience had it; nothing where too few asked to say so. */
export function CoveragePicture({ rows }: { rows: Rows }) {
  const known = rows.filter(isKnown);
  if (known.length === 0) return null;
  return (
    <BarChart
      title="Panels that had the experience they asked for"
      summary="Of 100 panels that asked for it, how many had it on the day."
      labelHeading="Experience"
      valueHeading="In 100"
      format={formatCount}
      max={100}
      bars={known.map(({ need, metInHundred }) => ({
        label: NEED_WORDS[need],
        value: metInHundred ?? 0,
      }))}
    />
  );
}
