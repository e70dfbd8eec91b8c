import { useMutation } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, ErrorState } from '@freshfaces/web-kit/ui';
import type { AnswerInterestInput, InterestAnswer } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { type Call, LETTERS_AND_CALLS } from './letters-query.ts';

const ANSWER = graphql(`
  mutation InterestByPhone($input: AnswerInterestInput!) {
    answerInterest(input: $input) { id answer }
  }
`);

const ANSWERS: readonly (readonly [InterestAnswer, string])[] = [
  ['YES', 'Yes, to be in the draw'],
  ['NO', 'No'],
  ['TALK', 'They want to talk first'],
];

interface InterestByPhoneProps {
  call: Call;
  announce: (message: string) => void;
}

/** Writes down what a member said about being in a draw; nothing where the call is about something else. */
export function InterestByPhone({ call, announce }: InterestByPhoneProps) {
  const [mutate] = useMutation(ANSWER, { refetchQueries: [LETTERS_AND_CALLS] });
  const { send, busy, problem } = useSend<Omit<AnswerInterestInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );
  const { recruitmentId, member, toName } = call;
  if (!recruitmentId) return null;
  const about = { recruitmentId, memberId: member.id };

  async function write(answer: InterestAnswer) {
    if (await send({ ...about, answer })) announce(`The answer of ${toName} is written down.`);
  }

  return (
    <>
      <h3>What they said</h3>
      <p>No reason is asked. Silence is fine too: then leave it.</p>
      {problem && <ErrorState {...problem} />}
      <Actions>
        {ANSWERS.map(([answer, words]) => (
          <Button key={answer} busy={busy} onClick={() => void write(answer)}>
            {words}
          </Button>
        ))}
      </Actions>
    </>
  );
}
