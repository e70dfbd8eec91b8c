import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, ErrorState, Radios } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { AnswerOpportunityInput, MemberAnswer, WayToTakePart } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import type { ShownAsk } from './member-asks-query.ts';
import { WAY_WORDS } from './opportunity-words.ts';

const ANSWER = graphql(`
  mutation AnswerOpportunity($input: AnswerOpportunityInput!) {
    answerOpportunity(input: $input) { id answer way mayAnswer standing viewerCanAnswer }
  }
`);

interface AnswerFormProps {
  area: AreaProps;
  ask: ShownAsk;
  memberId: string;
  onSaved: () => Promise<unknown>;
}

/** Writes down what the member said. No reason is asked. */
export function AnswerForm({ area, ask, memberId, onSaved }: AnswerFormProps) {
  const { ways, id: opportunityId } = ask.opportunity;
  const [way, setWay] = useState<WayToTakePart | undefined>(ask.way ?? undefined);
  const [mutate] = useMutation(ANSWER);
  const { send, busy, problem } = useSend<Omit<AnswerOpportunityInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );

  async function say(answer: MemberAnswer) {
    const chosen = answer === 'YES' && ways.length > 1 && way ? { way } : {};
    if (!(await send({ opportunityId, memberId, answer, ...chosen }))) return;
    area.announce(answer === 'YES' ? 'Their yes is written down.' : 'Their no is written down.');
    await onSaved();
  }

  return (
    <>
      {ask.mayAnswer === 'YES_OR_NO' && ways.length > 1 && (
        <Radios
          name={`way-${ask.id}`}
          legend="How do they want to take part?"
          choices={ways.map((value) => ({ value, label: WAY_WORDS[value] }))}
          value={way}
          onChange={(value) => setWay(value as WayToTakePart)}
        />
      )}
      <Actions>
        {ask.mayAnswer === 'YES_OR_NO' && (
          <Button busy={busy} onClick={() => void say('YES')}>
            They said yes
          </Button>
        )}
        <Button kind="secondary" busy={busy} onClick={() => void say('NO')}>
          {ask.mayAnswer === 'NO_ONLY' ? 'They can’t come after all' : 'They said no'}
        </Button>
      </Actions>
      {problem && <ErrorState {...problem} />}
    </>
  );
}
