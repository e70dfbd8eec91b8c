import { useMutation } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, ErrorState, Radios } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { AnswerOpportunityInput, WayToTakePart } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { type Call, LETTERS_AND_CALLS } from './letters-query.ts';

const ANSWER = graphql(`
  mutation AnswerByPhone($input: AnswerOpportunityInput!) {
    answerOpportunity(input: $input) { id answer }
  }
`);

const WAY_WORDS: Readonly<Record<WayToTakePart, string>> = {
  IN_PERSON: 'In person',
  ONLINE: 'By video call',
  PHONE: 'By phone',
  AT_HOME: 'At home, in their own time',
};

interface AnswerByPhoneProps {
  call: Call;
  announce: (message: string) => void;
}

/** Writes down the yes or no that a member gave by phone, after which nothing is left to call about; nothing where no answer is asked for. */
export function AnswerByPhone({ call, announce }: AnswerByPhoneProps) {
  const [mutate] = useMutation(ANSWER, { refetchQueries: [LETTERS_AND_CALLS] });
  const { send, busy, problem } = useSend<Omit<AnswerOpportunityInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );
  const [way, setWay] = useState('');
  const ask = call.member.asks?.find(({ opportunity }) => opportunity.id === call.opportunityId);
  if (!ask || ask.mayAnswer !== 'YES_OR_NO') return null;
  const { ways } = ask.opportunity;
  const [onlyWay] = ways.length === 1 ? ways : [];
  const chosen = ways.find((one) => one === way) ?? onlyWay ?? null;
  const about = { opportunityId: ask.opportunity.id, memberId: call.member.id };

  async function write(answer: 'YES' | 'NO') {
    const taken = await send({ ...about, answer, way: answer === 'YES' ? chosen : null });
    if (taken) announce(`The answer of ${call.toName} is written down.`);
  }

  return (
    <>
      <h3>What they said</h3>
      <p>No reason is asked. Silence is fine too: then leave it.</p>
      {problem && <ErrorState {...problem} />}
      {ways.length > 1 && (
        <Radios
          name={`way-${call.id}`}
          legend="If yes: how do they want to take part?"
          value={way}
          choices={ways.map((value) => ({ value, label: WAY_WORDS[value] }))}
          onChange={setWay}
        />
      )}
      <Actions>
        <Button busy={busy} onClick={() => void write('YES')}>
          They said yes
        </Button>
        <Button busy={busy} onClick={() => void write('NO')}>
          They said no
        </Button>
      </Actions>
    </>
  );
}
