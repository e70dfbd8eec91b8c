import {
  Actions,
  Button,
  ErrorSummary,
  type FieldProblem,
  Notice,
  Panel,
  Radios,
  TextInput,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import { useAnswer } from './consents-query.ts';
import type { AnsweringProps } from './own-answer.tsx';
import { onlyTheySayYes } from './purposes.ts';

const NOTHING = { answer: '', how: '', witness: '' };

/** A lead writes down what a member answered on paper or by phone. */
export function WrittenAnswer({ consent, memberId, announce }: AnsweringProps) {
  const { send, busy, problem } = useAnswer(memberId);
  const [written, setWritten] = useState(NOTHING);
  const [found, setFound] = useState<FieldProblem[]>([]);
  const [saved, setSaved] = useState(false);
  const { answer, how, witness } = written;
  const onlyNo = onlyTheySayYes(consent.purpose);
  const problems = found.length > 0 || !problem ? found : [{ message: problem.sentence }];
  const errorOn = (field: string) => found.find((one) => one.field === field)?.message;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const wrong = missing(written);
    setFound(wrong);
    setSaved(false);
    if (wrong.length > 0) return;
    const taken = await send({
      purpose: consent.purpose,
      given: answer === 'yes',
      wordingVersion: consent.wordingVersion,
      how: how === 'PHONE' ? 'PHONE' : 'PAPER',
      witness: how === 'PHONE' ? witness.trim() : null,
    });
    if (!taken) return;
    setWritten(NOTHING);
    setSaved(true);
    announce('The answer is written down.');
  }

  return (
    <Panel title={onlyNo ? 'Write down a no' : 'Write down an answer'}>
      <ErrorSummary problems={problems} />
      {saved && <Notice tone="good" title="The answer is written down, and counts from now." />}
      <p>
        {onlyNo
          ? 'A yes to you they can only say themselves: ask them to sign in and open “My choices”. A no you can write down for them.'
          : 'Read the question above to them as it stands, and what a no means.'}
      </p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Radios
          name="answer"
          legend="What did they say?"
          value={answer}
          error={errorOn('answer')}
          choices={[
            ...(onlyNo ? [] : [{ value: 'yes', label: 'Yes' }]),
            { value: 'no', label: 'No' },
          ]}
          onChange={(value) => setWritten({ ...written, answer: value })}
        />
        <Radios
          name="how"
          legend="How did they say it?"
          value={how}
          error={errorOn('how')}
          choices={[
            { value: 'PAPER', label: 'On paper', hint: 'Keep the signed sheet.' },
            { value: 'PHONE', label: 'By phone', hint: 'Somebody else must have heard it too.' },
          ]}
          onChange={(value) => setWritten({ ...written, how: value })}
        />
        {how === 'PHONE' && (
          <TextInput
            name="witness"
            label="Who else heard it?"
            hint="The member sees this name."
            value={witness}
            error={errorOn('witness')}
            onChange={(event) => setWritten({ ...written, witness: event.target.value })}
          />
        )}
        <Actions>
          <Button type="submit" busy={busy}>
            Write the answer down
          </Button>
        </Actions>
      </form>
    </Panel>
  );
}

function missing({ answer, how, witness }: typeof NOTHING): FieldProblem[] {
  return [
    ...(answer ? [] : [{ field: 'answer', message: 'Choose what they said.' }]),
    ...(how ? [] : [{ field: 'how', message: 'Choose paper or phone.' }]),
    ...(how === 'PHONE' && !witness.trim()
      ? [{ field: 'witness', message: 'Write who else heard it.' }]
      : []),
  ];
}
