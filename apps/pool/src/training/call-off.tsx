import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, Details, ErrorState, TextInput } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { CancelTrainingSessionInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

const CALL_OFF = graphql(`
  mutation CancelTrainingSession($input: CancelTrainingSessionInput!) {
    cancelTrainingSession(input: $input) { id state placesLeft waiting }
  }
`);

interface CallOffProps {
  area: AreaProps;
  sessionId: string;
  onDone: () => Promise<unknown>;
}

/** Calls a session off, and says why to everyone who wanted to come. */
export function CallOff({ area, sessionId, onDone }: CallOffProps) {
  const [reason, setReason] = useState('');
  const [mutate] = useMutation(CALL_OFF);
  const { send, busy, problem } = useSend<Omit<CancelTrainingSessionInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );
  const onReason = problem?.where === 'reason';

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!(await send({ sessionId, reason }))) return;
    area.announce('The session is called off.');
    await onDone();
  }

  return (
    <Details summary="Call this session off">
      <form noValidate onSubmit={(event) => void submit(event)}>
        <p>Everyone with a place, and everyone who waits, is told. They get their day back.</p>
        <TextInput
          name="reason"
          label="Why? They read this."
          value={reason}
          error={onReason ? problem.sentence : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <Actions>
          <Button type="submit" kind="warning" busy={busy}>
            Call it off
          </Button>
        </Actions>
        {problem && !onReason && <ErrorState {...problem} />}
      </form>
    </Details>
  );
}
