import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, ConfirmDialog, ErrorState } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { PlaceAnswer } from '../../generated/graphql.ts';
import type { Place } from './place-page.tsx';
import { ANSWER_PLACE, ASK_TO_TALK, MY_PLACES } from './place-query.ts';

interface AnswerButtonsProps {
  area: AreaProps;
  place: Place;
}

const SAID = {
  YES: 'You said yes. Thank you.',
  NO: 'You said no. That is fine.',
};
const AGAIN = { refetchQueries: [MY_PLACES], awaitRefetchQueries: true };

/** Yes and a talk at once; no after asking once more, since it can't be taken back. */
export function AnswerButtons({ area, place }: AnswerButtonsProps) {
  const { drawId, state, viewerCanSayYes, viewerCanSayNo, viewerCanAskToTalk } = place;
  const [asking, setAsking] = useState(false);
  const [answerPlace] = useMutation(ANSWER_PLACE, AGAIN);
  const [askToTalk] = useMutation(ASK_TO_TALK, AGAIN);
  const answer = useSend<{ drawId: string; answer: PlaceAnswer }>((input) =>
    answerPlace({ variables: { input } }),
  );
  const talk = useSend<{ drawId: string }>((input) => askToTalk({ variables: { input } }));
  const problem = answer.problem ?? talk.problem;

  async function say(said: PlaceAnswer) {
    const taken = await answer.send({ drawId, answer: said });
    setAsking(false);
    if (taken) area.announce(SAID[said]);
  }

  async function wantToTalk() {
    if (await talk.send({ drawId })) area.announce('Your lead will get in touch with you.');
  }

  return (
    <>
      {problem && <ErrorState {...problem} />}
      <Actions>
        {viewerCanSayYes && (
          <Button busy={answer.busy} onClick={() => void say('YES')}>
            Yes, I can come
          </Button>
        )}
        {viewerCanAskToTalk && state !== 'TALKING' && (
          <Button kind="secondary" busy={talk.busy} onClick={() => void wantToTalk()}>
            I want to talk first
          </Button>
        )}
        {viewerCanSayNo && (
          <Button kind="secondary" onClick={() => setAsking(true)}>
            {viewerCanSayYes ? 'No, I can’t come' : 'I can’t come any more'}
          </Button>
        )}
      </Actions>
      <ConfirmDialog
        open={asking}
        title={state === 'RESERVE' ? 'Leave the line?' : 'Give up your place?'}
        confirmLabel={state === 'RESERVE' ? 'Yes, leave the line' : 'Yes, give up my place'}
        busy={answer.busy}
        onConfirm={() => void say('NO')}
        onCancel={() => setAsking(false)}
      >
        {state !== 'RESERVE' && <p>Someone else gets your place right away.</p>}
        <p>You can’t take this back.</p>
        <p>You don’t have to say why. It never counts against you.</p>
      </ConfirmDialog>
    </>
  );
}
