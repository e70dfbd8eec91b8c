import type { PartOfDay } from '../generated/graphql.ts';
import type { Dates } from './dates-page.tsx';

const MIDDAY = '12:30';

interface Wanted {
  readonly days: readonly string[];
  /** `09:30` */
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The people whom these days do not suit, as the server will see it; silence is taken at the held days. */
export function whoCannotCome(
  seats: Dates['seats'],
  { days, startsAt, endsAt }: Wanted,
): Dates['seats'][number]['member'][] {
  const suitable = partsFor(startsAt, endsAt);
  return seats
    .filter(
      ({ heldDays, choices }) =>
        !days.every(
          (day) =>
            heldDays.includes(day) &&
            (!choices || choices.some((one) => one.day === day && suitable.includes(one.part))),
        ),
    )
    .map(({ member }) => member);
}

function partsFor(startsAt: string, endsAt: string): readonly PartOfDay[] {
  if (endsAt <= MIDDAY) return ['ALL_DAY', 'MORNING'];
  return startsAt >= MIDDAY ? ['ALL_DAY', 'AFTERNOON'] : ['ALL_DAY'];
}
