import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, DateInput, Notice, Panel } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import { graphql } from '../generated/index.ts';

const RECORD_WORK = graphql(`
  mutation RecordStandingWork($input: RecordStandingWorkInput!) {
    recordStandingWork(input: $input) { id }
  }
`);

/** Counts a day's work of a standing role as a turn, as everyone else's (R36). */
export function StandingWorkForm({ area, memberId }: { area: AreaProps; memberId: string }) {
  const [date, setDate] = useState('');
  const [counted, setCounted] = useState(false);
  const [mutate] = useMutation(RECORD_WORK);
  const { send, busy, problem } = useSend<{ memberId: string; date: string }>(async (input) =>
    mutate({ variables: { input } }),
  );

  async function submit(event: FormEvent) {
    event.preventDefault();
    const isTaken = await send({ memberId, date });
    setCounted(isTaken);
    if (isTaken) area.announce('Counted as a turn.');
  }

  return (
    <Panel title="Work of their standing role">
      <p>Each day of it counts as a turn, so that others get theirs too.</p>
      {counted && <Notice tone="good" title="Counted as a turn." />}
      <form noValidate onSubmit={(event) => void submit(event)}>
        <DateInput
          name="date"
          label="On which day did they work?"
          error={problem?.sentence}
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
        <Actions>
          <Button type="submit" kind="secondary" busy={busy}>
            Count this day
          </Button>
        </Actions>
      </form>
    </Panel>
  );
}
