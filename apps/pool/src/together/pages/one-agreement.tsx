import { useMutation } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { Actions, Button, ErrorState, Panel } from '@freshfaces/web-kit/ui';
import type { AcknowledgeAgreementInput } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import type { WholeMember } from '../record-query.ts';

const ACKNOWLEDGE = graphql(`
  mutation AcknowledgeAgreement($input: AcknowledgeAgreementInput!) {
    acknowledgeAgreement(input: $input) { id }
  }
`);

interface OneAgreementProps {
  agreement: NonNullable<WholeMember['agreements']>[number];
  own: boolean;
  memberId: string;
  onSaid: () => Promise<unknown>;
}

/** One agreement in full, and the yes to it: on the member's screen, or on paper through their lead. */
export function OneAgreement({ agreement: one, own, memberId, onSaid }: OneAgreementProps) {
  const [mutate] = useMutation(ACKNOWLEDGE);
  const { send, busy, problem } = useSend<Omit<AcknowledgeAgreementInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );

  async function agree() {
    const { agreement, version } = one;
    const how = own ? 'SCREEN' : 'PAPER';
    if (await send({ memberId, agreement, version, how })) await onSaid();
  }

  return (
    <Panel title={one.title}>
      <ul>
        {one.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>“{one.statement}”</p>
      {one.isOpen ? (
        <Actions>
          <Button kind="secondary" busy={busy} onClick={() => void agree()}>
            {own ? `Yes: ${one.statement}` : `They signed it: ${one.title}`}
          </Button>
        </Actions>
      ) : (
        <p>
          <strong>
            {own ? 'You said yes' : 'They said yes'} on {formatDay(one.acknowledged?.at ?? '')}.
          </strong>
        </p>
      )}
      {problem && <ErrorState {...problem} />}
    </Panel>
  );
}
