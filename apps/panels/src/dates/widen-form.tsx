import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Button, DateInput, Details, ErrorState } from '@freshfaces/web-kit/ui';
import type { FormEvent } from 'react';
import type { WidenDatesInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import type { Dates } from './dates-page.tsx';
import { DATES } from './dates-query.ts';
import { fieldOf } from './field-of.ts';

const WIDEN = graphql(`
  mutation WidenDates($input: WidenDatesInput!) {
    widenDates(input: $input) { id dates { id state } }
  }
`);

interface WidenFormProps {
  area: AreaProps;
  dates: Dates;
  /** A seat of the panel stays empty unless there is time again to ask members. */
  isShort: boolean;
}

/** Another period to choose from; everyone is asked anew. */
export function WidenForm({ area, dates, isShort }: WidenFormProps) {
  const [widen] = useMutation(WIDEN, { refetchQueries: [DATES] });
  const { send, busy, problem } = useSend<Omit<WidenDatesInput, 'idempotencyKey'>>((input) =>
    widen({ variables: { input } }),
  );

  async function press(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const value = (name: string) => fieldOf(form, name);
    const taken = await send({
      recruitmentId: dates.id,
      interviewsFrom: value('interviewsFrom'),
      interviewsTo: value('interviewsTo'),
      answerBy: value('lastDay'),
    });
    if (taken) area.announce('Everyone on the panel is asked about the new period.');
  }

  return (
    <Details summary={dates.state === 'ASKED' ? 'Widen the period' : 'Choose other days'}>
      <p>Everyone on the panel is asked again. Nobody loses their place by this.</p>
      {isShort && (
        <p>
          A seat is empty. Where the new days leave time for it, members are asked again for that
          seat, and it is drawn. Two or three weeks are best.
        </p>
      )}
      <form onSubmit={(event) => void press(event)}>
        <DateInput
          name="interviewsFrom"
          label="First day of the period"
          defaultValue={dates.period[0]}
          required
        />
        <DateInput
          name="interviewsTo"
          label="Last day of the period"
          defaultValue={dates.period.at(-1)}
          required
        />
        <DateInput name="lastDay" label="Last day for answers" required />
        {problem && <ErrorState {...problem} />}
        <Button type="submit" kind="secondary" busy={busy}>
          Ask about this period
        </Button>
      </form>
    </Details>
  );
}
