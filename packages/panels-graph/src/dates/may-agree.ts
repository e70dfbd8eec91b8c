import { dayOf, Problem } from '@freshfaces/graph-kit';
import { daysNeeded } from '../recruitments/interview-days.ts';
import { daysOfPeriod } from './agreed-dates.ts';
import type { PanelDates } from './panel-dates.ts';
import { bestDays, partOf, whoCannot } from './suits.ts';

/** What someone of staff wants to fix. */
export interface Agreeing {
  readonly days: readonly string[];
  readonly startsAt: string;
  readonly endsAt: string;
  /** Members whom it does not suit, all of them: nobody is left behind unseen. */
  readonly goAheadWithout: readonly string[];
}

/**
 * Throws `BAD_INPUT` for days that cannot be agreed, and `CONFLICT` while someone may still answer.
 * @returns the days in order, and for whom a reserve comes in.
 */
export function mustBeAgreeable(
  { recruitment, poll, seats }: Pick<PanelDates, 'recruitment' | 'poll' | 'seats'>,
  { startsAt, endsAt, goAheadWithout, ...wanted }: Agreeing,
  at: string,
): { readonly days: readonly string[]; readonly leaving: readonly string[] } {
  const days = [...new Set(wanted.days)].sort();
  const period = daysOfPeriod(recruitment);
  const needed = daysNeeded(recruitment);
  if (days.length !== needed || wanted.days.length !== needed) {
    throw wrong(`Choose ${needed === 1 ? 'one day' : `${needed} different days`}.`, 'days');
  }
  if (!days.every((day) => period.includes(day) && day > dayOf(at))) {
    throw wrong('Choose days of the period that are still ahead.', 'days');
  }
  if (endsAt <= startsAt) throw wrong('The end must be after the start.', 'endsAt');
  mustHaveAnswers(seats, poll?.answerBy ?? '', at);
  const part = partOf({ startsAt, endsAt });
  const leaving = whoCannot(seats, days, part);
  if (leaving.length === seats.length) {
    throw wrong('These days suit nobody on the panel. Choose others, or widen the period.', 'days');
  }
  const ahead = period.filter((day) => day > dayOf(at));
  const fewest = bestDays(seats, ahead, needed, [part])?.cannot.length ?? 0;
  if (leaving.length > fewest) {
    // Or days could be chosen to put someone off the panel, with no reason and by no override.
    throw wrong(
      'Other days suit more people on the panel. Choose those, or widen the period.',
      'days',
    );
  }
  const named = new Set(goAheadWithout);
  if (leaving.some((id) => !named.has(id))) {
    throw wrong(
      `${people(leaving.length)} can’t come then. Widen the period, or go ahead with a reserve for ${leaving.length === 1 ? 'that person' : 'each of them'}.`,
      'goAheadWithout',
    );
  }
  if (named.size !== leaving.length) {
    throw wrong('Go ahead only without those whom the days do not suit.', 'goAheadWithout');
  }
  return { days, leaving };
}

function mustHaveAnswers(seats: PanelDates['seats'], answerBy: string, at: string): void {
  const open = seats.filter(({ choices }) => choices === null).length;
  if (open > 0 && at <= answerBy) {
    throw new Problem(
      'CONFLICT',
      `${people(open)} ${open === 1 ? 'has' : 'have'} not answered yet, and there is time left for it.`,
    );
  }
}

function wrong(sentence: string, where: string): Problem {
  return new Problem('BAD_INPUT', sentence, where);
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}
