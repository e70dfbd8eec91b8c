import { formatDay } from '@freshfaces/web-kit/format';
import { Actions, Button, ErrorState, Notice, Panel } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { type Consent, useAnswer } from './consents-query.ts';

export interface AnsweringProps {
  consent: Consent;
  memberId: string;
  announce: (message: string) => void;
}

/** A member’s own yes or no: one press, with effect at once. Both buttons weigh the same. */
export function OwnAnswer({ consent, memberId, announce }: AnsweringProps) {
  const { purpose, wordingVersion, given, answer, askAgain } = consent;
  const { send, busy, problem } = useAnswer(memberId);
  const [saved, setSaved] = useState<'yes' | 'no' | null>(null);
  const settled = answer && !askAgain;

  async function say(yes: boolean) {
    if (settled && given === yes) return;
    if (!(await send({ purpose, given: yes, wordingVersion, how: 'SCREEN', witness: null }))) {
      return;
    }
    setSaved(yes ? 'yes' : 'no');
    announce(`Saved. You said ${yes ? 'yes' : 'no'}.`);
  }

  return (
    <>
      {saved && (
        <Notice tone="good" title={`Saved. You said ${saved}.`}>
          <p>It counts from now on. You can change it at any time.</p>
        </Notice>
      )}
      {askAgain && (
        <Notice title="Is this still right?">
          <p>We ask again after you take part. Your last answer counts until you choose.</p>
        </Notice>
      )}
      <Panel title="Your answer">
        <p>
          {answer
            ? `You said ${answer.given ? 'yes' : 'no'} on ${formatDay(answer.at)}.`
            : 'You have not said yes or no yet. Until you do, it counts as no.'}
        </p>
        <Actions>
          <Button
            kind="secondary"
            busy={busy}
            aria-pressed={answer?.given === true}
            onClick={() => void say(true)}
          >
            Yes
          </Button>
          <Button
            kind="secondary"
            busy={busy}
            aria-pressed={answer?.given === false}
            onClick={() => void say(false)}
          >
            No
          </Button>
        </Actions>
        {problem && <ErrorState {...problem} />}
      </Panel>
    </>
  );
}
