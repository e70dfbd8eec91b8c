import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState, useSend } from '@freshfaces/web-kit/client';
import { useNavigate, useParams } from '@freshfaces/web-kit/router';
import {
  Actions,
  Breadcrumbs,
  Button,
  Checkboxes,
  EmptyState,
  ErrorSummary,
  PageTitle,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { RecordTakingPartInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { OPPORTUNITY } from './opportunity-query.ts';

const RECORD = graphql(`
  mutation RecordTakingPart($input: RecordTakingPartInput!) {
    recordTakingPart(input: $input) { id }
  }
`);

/** Says who took part: turns are counted, rewards are due, members are thanked. */
export function RecordPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(OPPORTUNITY, { variables: { id } });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const navigate = useNavigate();
  const [mutate] = useMutation(RECORD);
  const { send, busy, problem } = useSend<Omit<RecordTakingPartInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );
  const page = `${area.basePath}/opportunities/${id}`;
  const opportunity = data?.opportunity;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!(await send({ opportunityId: id, memberIds: [...chosen] }))) return;
    area.announce('Recorded. Everyone who took part is thanked.');
    void navigate(page);
  }

  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Opportunities', to: `${area.basePath}/opportunities` },
          { label: opportunity?.title ?? 'Opportunity', to: page },
        ]}
      />
      <ErrorSummary problems={problem ? [{ field: 'took-part', message: problem.sentence }] : []} />
      <PageTitle
        title="Who took part?"
        lead="Their turn counts, their reward is due, and they get a thank-you with three short questions. Nothing is held against those who could not come."
      />
      {!opportunity && <QueryState error={error} retry={refetch} label="Opening it…" />}
      {opportunity && !opportunity.viewerCanRecord && (
        <EmptyState title="This can’t be recorded now, or only the host can do it." />
      )}
      {opportunity?.viewerCanRecord && (
        <form noValidate onSubmit={(event) => void submit(event)}>
          <Checkboxes
            name="took-part"
            legend="Tick everyone who took part"
            error={problem?.sentence}
            choices={(opportunity.placed ?? []).map(({ member }) => ({
              value: member.id,
              label: member.shownAs,
            }))}
            values={chosen}
            onChange={setChosen}
          />
          <Actions>
            <Button type="submit" busy={busy}>
              Record {chosen.length === 0 ? 'that nobody came' : 'who took part'}
            </Button>
          </Actions>
        </form>
      )}
    </>
  );
}
