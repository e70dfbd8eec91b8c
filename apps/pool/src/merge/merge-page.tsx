import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { useParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, ButtonLink, Notice, PageTitle } from '@freshfaces/web-kit/ui';
import { MergeForm } from './merge-form.tsx';
import { MERGE_PROPOSAL } from './merge-operations.ts';

/** Two records side by side; the first stays, with what the second is right about. */
export function MergePage({ area }: { area: AreaProps }) {
  const { keptId = '', otherId = '' } = useParams();
  const { data, error, refetch } = useQuery(MERGE_PROPOSAL, {
    variables: { keptId, otherId },
    fetchPolicy: 'network-only',
  });
  const list = `${area.basePath}/duplicates`;
  const proposal = data?.mergeProposal;
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Two records of one person', to: list }]} />
      <PageTitle
        title="Are they one person?"
        lead="Choose what is right, line by line. Turns, training, places and what they are owed come together by themselves."
      />
      {!proposal && <QueryState error={error} retry={refetch} />}
      {proposal?.problem && (
        <Notice tone="warning" title="Not this way round">
          <p>{proposal.problem}</p>
        </Notice>
      )}
      {proposal && (
        <p>
          <ButtonLink to={`${list}/${otherId}/${keptId}`} kind="quiet">
            Keep the second record instead
          </ButtonLink>
        </p>
      )}
      {proposal && !proposal.problem && (
        <MergeForm key={keptId} area={area} proposal={proposal} list={list} />
      )}
    </>
  );
}
