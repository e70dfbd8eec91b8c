import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import {
  Button,
  ConfirmDialog,
  ErrorState,
  TextInput,
  VisuallyHidden,
} from '@freshfaces/web-kit/ui';
import { useId, useState } from 'react';
import { graphql } from '../generated/index.ts';

const MORE_TIME = graphql(`
  mutation GiveMoreTime($input: GiveMoreTimeInput!) {
    giveMoreTime(input: $input) { id answerBy hadMoreTime viewerCanGiveMoreTime }
  }
`);

interface MoreTimeButtonProps {
  area: AreaProps;
  drawId: string;
  member: { id: string; shownAs: string };
  /** Fetches again what shows the day. */
  onGiven: () => void;
}

/** Two more days to answer, once, with a reason that the member can read. */
export function MoreTimeButton({ area, drawId, member, onGiven }: MoreTimeButtonProps) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const name = useId();
  const [giveMoreTime] = useMutation(MORE_TIME);
  const { send, busy, problem } = useSend<{ drawId: string; memberId: string; reason: string }>(
    (input) => giveMoreTime({ variables: { input } }),
  );

  async function give() {
    if (!(await send({ drawId, memberId: member.id, reason }))) return;
    setAsking(false);
    area.announce(`${member.shownAs} has two more days to answer, and is told.`);
    onGiven();
  }

  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        Give <VisuallyHidden>{member.shownAs} </VisuallyHidden>more time
      </Button>
      <ConfirmDialog
        open={asking}
        title={`Give ${member.shownAs} two more days?`}
        confirmLabel="Yes, give more time"
        busy={busy}
        onConfirm={() => void give()}
        onCancel={() => setAsking(false)}
      >
        <p>
          This is possible once. They are told. If they do not answer, the next reserve comes in.
        </p>
        {problem && <ErrorState {...problem} />}
        <TextInput
          name={name}
          label="Why"
          hint="They can read this. Nothing about their health or their past."
          value={reason}
          maxLength={200}
          onChange={(event) => setReason(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
