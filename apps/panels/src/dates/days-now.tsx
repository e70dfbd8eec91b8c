import { formatDay } from '@freshfaces/web-kit/format';
import { Actions, Button, Notice, Panel, saveText } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import { lastDayWords } from '../places/place-words.ts';
import { daysInWords, daysNeededInWords, namesOf } from './date-words.ts';
import type { Dates } from './dates-page.tsx';

/** Where it stands, in a sentence or two, with the calendar file once there are days. */
export function DaysNow({ dates, children }: { dates: Dates; children?: ReactNode }) {
  const { state, calendarFile, period } = dates;
  return (
    <Panel title={TITLES[state]}>
      <p>{sentenceOf(dates)}</p>
      {state === 'ASKED' && <BestDays dates={dates} />}
      {calendarFile && (
        <Actions>
          <Button kind="secondary" onClick={() => saveText(calendarFile, 'text/calendar')}>
            Save for your calendar ({period.length > 1 ? 'all days, ' : ''}ICS)
          </Button>
        </Actions>
      )}
      {children}
    </Panel>
  );
}

const TITLES = {
  FIXED: 'Every day is needed',
  NOT_ASKED: 'The panel has not been asked yet',
  ASKED: 'The panel is being asked',
  AGREED: 'The days are agreed',
} as const;

function sentenceOf(dates: Dates): string {
  const { state, period, daysNeeded, agreedDays, startsAt, endsAt, answerBy, seats } = dates;
  const [first = '', last = ''] = [period[0], period.at(-1)];
  const span = `from ${formatDay(first)} to ${formatDay(last)}`;
  if (state === 'FIXED') {
    return `These interviews need every day ${span}, so there is nothing to choose.`;
  }
  if (state === 'AGREED') {
    return `${daysInWords(agreedDays)}, ${startsAt} to ${endsAt}. Everyone on the panel has been told.`;
  }
  const needed = `The interviews need ${daysNeededInWords(daysNeeded)} of the period ${span}.`;
  if (state === 'NOT_ASKED') {
    return `${needed} Everyone is asked by itself once the whole panel has said yes. You can also ask now.`;
  }
  const answered = seats.filter(({ choices }) => choices).length;
  const until = answerBy ? ` They can answer until the end of ${lastDayWords(answerBy)}.` : '';
  return `${needed} ${answered} of ${seats.length} have answered.${until}`;
}

function BestDays({ dates: { suggestion, seats } }: { dates: Dates }) {
  if (seats.every(({ choices }) => !choices)) return null;
  if (!suggestion) {
    return <Notice tone="warning" title="No day suits anyone so far. You can widen the period." />;
  }
  const { days, part, cannot } = suggestion;
  const when = `${daysInWords(days)}${part === 'ALL_DAY' ? '' : `, ${part.toLowerCase()}`}`;
  return cannot.length === 0 ? (
    <Notice tone="good" title={`${when} suits everyone so far.`} />
  ) : (
    <Notice tone="warning" title="No day suits everyone so far.">
      <p>
        Best is {when}. It does not suit {namesOf(cannot)}. You can widen the period, or go ahead
        with a reserve.
      </p>
    </Notice>
  );
}
