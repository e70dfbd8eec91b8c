import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { plural } from '@freshfaces/web-kit/format';
import { Actions, Button, ButtonLink, ErrorState, Notice, Panel } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { ShownOpportunity } from '../opportunities/opportunity-query.ts';

const ASK_MORE = graphql(`
  mutation AskMoreMembers($input: OpportunityStepInput!) {
    askMoreMembers(input: $input) { id asked }
  }
`);

interface MoreToAskProps {
  area: AreaProps;
  opportunity: ShownOpportunity;
}

/** Another organisation is asked to lend, and once it agrees its members are asked too. */
export function MoreToAsk({ area, opportunity }: MoreToAskProps) {
  const { id, from, to, role, state, asked, viewerCanCancel } = opportunity;
  const [said, setSaid] = useState('');
  const [mutate] = useMutation(ASK_MORE);
  const { send, busy, problem } = useSend<{ opportunityId: string }>(async (input) => {
    const { data } = await mutate({ variables: { input } });
    const more = (data?.askMoreMembers.asked ?? asked) - asked;
    const now = more > 0 ? `${plural(more, 'more member')} asked.` : 'Nobody new can be asked yet.';
    setSaid(now);
    area.announce(now);
  });
  if (state !== 'OPEN' || !viewerCanCancel) return null;
  const query = new URLSearchParams({ opportunity: id, from, to, ...(role && { role }) });
  return (
    <Panel title="Ask more members">
      <p>
        Every organisation whose standing offer covers this is asked already. You can ask another to
        lend; once it agrees, its members can be asked too.
      </p>
      {said && <Notice tone="good" title={said} />}
      {problem && <ErrorState {...problem} />}
      <Actions>
        <ButtonLink kind="secondary" to={`${area.basePath}/lending/ask?${query}`}>
          Ask an organisation to lend
        </ButtonLink>
        <Button kind="secondary" busy={busy} onClick={() => void send({ opportunityId: id })}>
          Ask members who can be asked now
        </Button>
      </Actions>
    </Panel>
  );
}
