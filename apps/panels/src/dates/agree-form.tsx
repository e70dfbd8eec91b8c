import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { formatWeekday } from '@freshfaces/web-kit/format';
import { Button, Checkboxes, ErrorState, Panel, TextInput } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { AgreeDatesInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { daysNeededInWords, namesOf } from './date-words.ts';
import type { Dates } from './dates-page.tsx';
import { DATES } from './dates-query.ts';
import { whoCannotCome } from './who-cannot-come.ts';

const AGREE = graphql(`
  mutation AgreeDates($input: AgreeDatesInput!) {
    agreeDates(input: $input) { id dates { id state } }
  }
`);
const TIMES = {
  ALL_DAY: ['09:30', '16:00'],
  MORNING: ['09:30', '12:30'],
  AFTERNOON: ['13:00', '16:30'],
} as const;

/** Picks the days. Whoever they do not suit is named first, and going ahead without them is a choice. */
export function AgreeForm({ area, dates }: { area: AreaProps; dates: Dates }) {
  const { period, seats, suggestion, daysNeeded } = dates;
  const [start, end] = TIMES[suggestion?.part ?? 'ALL_DAY'];
  const [days, setDays] = useState<string[]>([...(suggestion?.days ?? [])]);
  const [startsAt, setStartsAt] = useState<string>(start);
  const [endsAt, setEndsAt] = useState<string>(end);
  const [without, setWithout] = useState<string[]>([]);
  const [agree] = useMutation(AGREE, { refetchQueries: [DATES] });
  const { send, busy, problem } = useSend<Omit<AgreeDatesInput, 'idempotencyKey'>>((input) =>
    agree({ variables: { input } }),
  );
  const cannot = whoCannotCome(seats, { days, startsAt, endsAt });

  async function press(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const goAheadWithout = cannot.map(({ id }) => id).filter((id) => without.includes(id));
    const input = { recruitmentId: dates.id, days, startsAt, endsAt, goAheadWithout };
    if (await send(input)) area.announce('The days are agreed. Everyone is told.');
  }

  return (
    <Panel title={`Fix ${daysNeededInWords(daysNeeded)}`}>
      <form onSubmit={(event) => void press(event)}>
        <Checkboxes
          name="days"
          legend="Days"
          choices={period.map((day) => ({ value: day, label: formatWeekday(day) }))}
          values={days}
          onChange={setDays}
        />
        <TextInput
          name="startsAt"
          label="From"
          type="time"
          width="medium"
          value={startsAt}
          onChange={(event) => setStartsAt(event.target.value)}
        />
        <TextInput
          name="endsAt"
          label="To"
          type="time"
          width="medium"
          value={endsAt}
          onChange={(event) => setEndsAt(event.target.value)}
        />
        {days.length > 0 && cannot.length > 0 && (
          <Checkboxes
            name="goAheadWithout"
            legend={`These days do not suit ${namesOf(cannot)}`}
            hint="You can widen the period below. Or go ahead: the next in the drawn order who is free then comes in. It never counts against anyone."
            choices={cannot.map(({ id, shownAs }) => ({
              value: id,
              label: `Go ahead with a reserve for ${shownAs}`,
            }))}
            values={without}
            onChange={setWithout}
          />
        )}
        {problem && <ErrorState {...problem} />}
        <Button type="submit" busy={busy}>
          Fix the days and tell everyone
        </Button>
      </form>
    </Panel>
  );
}
