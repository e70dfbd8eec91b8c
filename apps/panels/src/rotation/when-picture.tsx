import { ServiceMatrix } from '@freshfaces/web-kit/charts';
import { formatMonth, plural } from '@freshfaces/web-kit/format';
import { NAMELESS } from '../words.ts';
import type { Rotation } from './use-rotation.ts';

interface WhenPictureProps {
  rows: NonNullable<Rotation['servedWhen']>;
  /** How many took part in all. */
  people: number;
  months: readonly string[];
  /** How many of them to show. */
  most: number;
}

/** Who took part when, most turns first, under the words each is known by. */
export function WhenPicture({ rows, people, months, most }: WhenPictureProps) {
  const served = rows.filter(({ total }) => total > 0);
  return (
    <ServiceMatrix
      title="Turns by person and month"
      summary={`${plural(people, 'person', 'people')} took part${people > most ? `; the ${most} with most turns are shown` : ''}.`}
      labelHeading="Person"
      months={months}
      formatMonth={formatMonth}
      rows={served.slice(0, most).map(({ member, months: turns }, at) => ({
        key: member?.id ?? String(at),
        label: member?.shownAs ?? NAMELESS,
        turns,
      }))}
    />
  );
}
