import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Button, DateInput, ErrorState, Panel } from '@freshfaces/web-kit/ui';
import type { FormEvent } from 'react';
import type { AskForDatesInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import type { Dates } from './dates-page.tsx';
import { DATES } from './dates-query.ts';
import { fieldOf } from './field-of.ts';

const ASK = graphql(`
  mutation AskForDates($input: AskForDatesInput!) {
    askForDates(input: $input) { id dates { id state } }
  }
`);

/** Asks everyone on the panel which days suit, by the way each of them chose. */
export function AskForm({ area, dates }: { area: AreaProps; dates: Dates }) {
  const [ask] = useMutation(ASK, { refetchQueries: [DATES] });
  const { send, busy, problem } = useSend<Omit<AskForDatesInput, 'idempotencyKey'>>((input) =>
    ask({ variables: { input } }),
  );

  async function press(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const answerBy = fieldOf(event.currentTarget, 'answerBy');
    const asked = await send({ recruitmentId: dates.id, answerBy });
    if (asked) area.announce('Everyone on the panel is asked which days suit.');
  }

  return (
    <Panel title="Ask now">
      <form onSubmit={(event) => void press(event)}>
        <DateInput
          name="answerBy"
          label="Last day for answers"
          hint="Some answer by letter: a week is good. It must be before the first day of the period."
          required
        />
        {problem && <ErrorState {...problem} />}
        <Button type="submit" busy={busy}>
          Ask the panel
        </Button>
      </form>
    </Panel>
  );
}
