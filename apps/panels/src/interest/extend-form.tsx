import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Button, DateInput, ErrorState, Panel } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { AskForInterestInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import type { Asking } from './interest-page.tsx';
import { INTEREST } from './interest-query.ts';

const EXTEND = graphql(`
  mutation ExtendInterest($input: AskForInterestInput!) {
    extendInterest(input: $input) { id stage }
  }
`);

/** More time: a later last day, or answers opened again before there is a draw. */
export function ExtendForm({ area, asking }: { area: AreaProps; asking: Asking }) {
  const [closesOn, setClosesOn] = useState('');
  const [extend] = useMutation(EXTEND, { refetchQueries: [INTEREST] });
  const { send, busy, problem } = useSend<Omit<AskForInterestInput, 'idempotencyKey'>>((input) =>
    extend({ variables: { input } }),
  );

  async function press(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (await send({ recruitmentId: asking.id, closesOn })) {
      area.announce('Members have more time. Those who have not answered are told.');
    }
  }

  return (
    <Panel title="Give more time">
      <form onSubmit={(event) => void press(event)}>
        <DateInput
          name="closesOn"
          label="New last day for answers"
          hint="Answers stay. Those who have not answered are told."
          value={closesOn}
          onChange={(event) => setClosesOn(event.target.value)}
          required
        />
        {problem && <ErrorState {...problem} />}
        <Button type="submit" kind="secondary" busy={busy}>
          Give more time
        </Button>
      </form>
    </Panel>
  );
}
