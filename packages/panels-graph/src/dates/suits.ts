import type { DayPart, SeatDays } from './seat-days.ts';

const MIDDAY = '12:30';
const PARTS: readonly DayPart[] = ['all-day', 'morning', 'afternoon'];

type Answers = Pick<SeatDays, 'memberId' | 'days' | 'choices'>;

/** Days and a part of them that could be agreed. */
interface Suggestion {
  readonly days: readonly string[];
  readonly part: DayPart;
  /** Whom it does not suit. */
  readonly cannot: readonly string[];
}

/** The part of a day that interviews from one time to another take; clocks of the UK, `09:30`. */
export function partOf({ startsAt, endsAt }: { startsAt: string; endsAt: string }): DayPart {
  if (endsAt <= MIDDAY) return 'morning';
  return startsAt >= MIDDAY ? 'afternoon' : 'all-day';
}

/**
 * Does this part of the day suit them? Whoever has not said is taken at the days they promised when
 * they were drawn.
 */
export function suits({ days, choices }: Answers, day: string, part: DayPart): boolean {
  if (choices === null) return days.includes(day);
  return choices.some((choice) => choice.day === day && covers(choice.part, part));
}

/** Members for whom one of these days does not do, or is not promised. */
export function whoCannot(
  seats: readonly Answers[],
  days: readonly string[],
  part: DayPart,
): readonly string[] {
  return seats
    .filter((seat) => !days.every((day) => seat.days.includes(day) && suits(seat, day, part)))
    .map(({ memberId }) => memberId);
}

/**
 * As many days as are needed that suit as many as can be: the whole day before a part of it, the earliest
 * before later ones. Looks at every group of people on the panel, at most 4,096 for twelve seats.
 * @param parts which parts of a day would do, the best first.
 * @returns null where there are not that many days that suit even one.
 */
export function bestDays(
  seats: readonly Answers[],
  period: readonly string[],
  needed: number,
  parts: readonly DayPart[] = PARTS,
): Suggestion | null {
  let best: Suggestion | null = null;
  for (const part of parts) {
    const suited = period.map((day) => seats.map((seat) => suits(seat, day, part)));
    for (let group = 1; group < 2 ** seats.length; group += 1) {
      const cannot = seats.filter((_, at) => !isIn(group, at)).map(({ memberId }) => memberId);
      if (best && best.cannot.length <= cannot.length) continue;
      const days = period.filter((_, at) =>
        seats.every((_seat, who) => !isIn(group, who) || suited[at]?.[who]),
      );
      if (days.length >= needed) best = { days: days.slice(0, needed), part, cannot };
    }
  }
  return best && { ...best, cannot: whoCannot(seats, best.days, best.part) };
}

function covers(offered: DayPart, wanted: DayPart): boolean {
  return offered === 'all-day' || offered === wanted;
}

function isIn(group: number, at: number): boolean {
  return ((group >> at) & 1) === 1;
}
