import { useApolloClient, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { problemOf, QueryState } from '@freshfaces/web-kit/client';
import { formatMoment } from '@freshfaces/web-kit/format';
import { Link, useSearchParams } from '@freshfaces/web-kit/router';
import {
  Actions,
  Breadcrumbs,
  CsvButton,
  EmptyState,
  ErrorState,
  PageTitle,
  Pagination,
  PrintButton,
  Table,
  usePages,
} from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { ContractHandChangesQuery } from '../generated/graphql.ts';
import { nameOf } from '../words.ts';
import { filterIn, HandChangeFilters } from './hand-change-filters.tsx';
import { HAND_CHANGES, HAND_CHANGES_CSV } from './hand-changes-query.ts';

const PAGE_SIZE = 20;

type Changes = NonNullable<ContractHandChangesQuery['contractHandChanges']>;
type Row = Changes['nodes'][number];

/** What was done by hand where a draw decides, under one's contracts, in one list (R58). */
export function HandChangesPage({ basePath }: AreaProps) {
  const client = useApolloClient();
  const pages = usePages(PAGE_SIZE);
  const [search] = useSearchParams();
  const filter = filterIn(search);
  const [failed, setFailed] = useState<unknown>(null);
  const { data, error, refetch } = useQuery(HAND_CHANGES, {
    variables: { first: pages.first, after: pages.after, filter },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const page = data?.contractHandChanges;
  const contracts = data?.contracts?.nodes ?? [];

  async function fetchCsv() {
    setFailed(null);
    const options = {
      query: HAND_CHANGES_CSV,
      variables: { filter },
      fetchPolicy: 'network-only',
    } as const;
    const file = (await client.query(options)).data?.contractHandChangesCsv;
    if (!file) throw new Error('The graph gave no file.');
    return file;
  }

  return (
    <>
      <Breadcrumbs trail={[{ label: 'Contracts', to: basePath }]} />
      <PageTitle
        title="Changes by hand"
        lead="Where a draw decides and someone did it by hand, under your contracts: each with the reason they gave."
        actions={<PrintButton />}
      />
      <HandChangeFilters filter={filter} contracts={contracts} />
      {failed !== null && <ErrorState {...problemOf(failed)} />}
      {!page && <QueryState error={error} retry={refetch} />}
      {page?.total === 0 && <EmptyState title="Nothing of this kind was done by hand." />}
      {page && page.total > 0 && (
        <>
          <Table
            caption="What was done by hand"
            columns={[
              { heading: 'Post', names: true, cell: ({ post }) => post },
              { heading: 'Provider', cell: ({ organisation }) => nameOf(organisation) },
              { heading: 'Contract', cell: contractCell(contracts, basePath) },
              { heading: 'When', cell: ({ at }) => formatMoment(at) },
              { heading: 'What', cell: whatCell },
              { heading: 'The reason', cell: ({ reason }) => reason },
            ]}
            rows={page.nodes}
            keyOf={({ id }) => id}
          />
          <Pagination label="Pages of changes" {...pages.linksAround(page)} />
          <Actions>
            <CsvButton label="Save these changes" load={fetchCsv} onError={setFailed} />
          </Actions>
        </>
      )}
    </>
  );
}

function contractCell(contracts: readonly { id: string; title: string }[], basePath: string) {
  return ({ contractId }: Row) => {
    const contract = contracts.find(({ id }) => id === contractId);
    return contract && <Link to={`${basePath}/contracts/${contract.id}`}>{contract.title}</Link>;
  };
}

function whatCell({ what, disputed }: Row) {
  return (
    <>
      {what}
      {disputed && <div className="ff-hint">The member says that this is not so.</div>}
    </>
  );
}
