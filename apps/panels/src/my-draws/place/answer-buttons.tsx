import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, ConfirmDialog, ErrorState } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { PlaceAnswer } from '../../generated/graphql.ts';
import { ANSWER_PLACE, MY_PLACES } from './place-query.ts';

interface AnswerButtonsProps {
  area: AreaProps;
  drawId: string;
  /** What they said before, when they did. */
  said: PlaceAnswer | null;
}

const SAID = {
  YES: 'You said yes. Thank you.',
  NO: 'You said no. That is fine.',
};

/** Yes at once; no after asking once more, since it can't be taken back. */
export function AnswerButtons({ area, drawId, said }: AnswerButtonsProps) {
  const [asking, setAsking] = useState(false);
  const [answerPlace] = useMutation(ANSWER_PLACE, {
    refetchQueries: [MY_PLACES],
    awaitRefetchQueries: true,
  });
  const { send, busy, problem } = useSend<{ drawId: string; answer: PlaceAnswer }>(async (input) =>
    answerPlace({ variables: { input } }),
  );
  async function say(answer: PlaceAnswer) {
    const taken = await send({ drawId, answer });
    setAsking(false);
    if (taken) area.announce(SAID[answer]);
  }
  return (
    <>
      {problem && <ErrorState {...problem} />}
      <Actions>
        {said === null && (
          <Button busy={busy} onClick={() => void say('YES')}>
            Yes, I can come
          </Button>
        )}
        <Button kind="secondary" onClick={() => setAsking(true)}>
          {said === null ? 'No, I can’t come' : 'I can’t come any more'}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asking}
        title="Give up your place?"
        confirmLabel="Yes, give up my place"
        busy={busy}
        onConfirm={() => void say('NO')}
        onCancel={() => setAsking(false)}
      >
        <p>Someone else gets your place right away. You can’t take this back.</p>
        <p>You don’t have to say why. It never counts against you.</p>
      </ConfirmDialog>
    </>
  );
}
