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
import type { HandChangesQuery } from '../generated/graphql.ts';
import { NAMELESS } from '../words.ts';
import { FairnessTable } from './fairness-table.tsx';
import { filterIn, HandChangeFilters } from './hand-change-filters.tsx';
import { FAIRNESS, HAND_CHANGES, HAND_CHANGES_CSV } from './hand-changes-query.ts';

const PAGE_SIZE = 20;
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

type Row = HandChangesQuery['handChanges']['nodes'][number];

/** Everything in the network that someone did by hand where a draw decides, and whose seats came by draw (R58). */
export function HandChangesPage({ area }: { area: AreaProps }) {
  const client = useApolloClient();
  const pages = usePages(PAGE_SIZE);
  const [search] = useSearchParams();
  const filter = filterIn(search);
  const [since] = useState(() => new Date(Date.now() - YEAR_MS).toISOString().slice(0, 10));
  const [failed, setFailed] = useState<unknown>(null);
  const { data, error, refetch } = useQuery(HAND_CHANGES, {
    variables: { first: pages.first, after: pages.after, filter },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const fairness = useQuery(FAIRNESS, { variables: { since }, errorPolicy: 'all' }).data;
  const page = data?.handChanges;

  async function fetchCsv() {
    setFailed(null);
    const options = {
      query: HAND_CHANGES_CSV,
      variables: { filter },
      fetchPolicy: 'network-only',
    } as const;
    const file = (await client.query(options)).data?.handChangesCsv;
    if (!file) throw new Error('The graph gave no file.');
    return file;
  }

  return (
    <>
      <Breadcrumbs trail={[{ label: 'Recruitments', to: area.basePath }]} />
      <PageTitle
        title="Changes by hand"
        lead="Where a draw decides and someone did it by hand: each with the reason they gave, and never a member’s name."
        actions={<PrintButton />}
      />
      <HandChangeFilters filter={filter} organisations={fairness?.organisations ?? []} />
      {failed !== null && <ErrorState {...problemOf(failed)} />}
      {!page && <QueryState error={error} retry={refetch} />}
      {page?.total === 0 && <EmptyState title="Nothing of this kind was done by hand." />}
      {page && page.total > 0 && (
        <>
          <Table
            caption="What was done by hand"
            columns={[
              { heading: 'Post', names: true, cell: (row) => postCell(row, area.basePath) },
              {
                heading: 'Organisation',
                cell: ({ organisation }) => organisation?.name ?? NAMELESS,
              },
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
      {fairness && <FairnessTable organisations={fairness.organisationFairness} />}
    </>
  );
}

function postCell({ recruitmentId, post }: Row, basePath: string) {
  return <Link to={`${basePath}/${recruitmentId}`}>{post}</Link>;
}

function whatCell({ what, disputed }: Row) {
  return (
    <>
      {what}
      {disputed && <div className="ff-hint">The member says that this is not so.</div>}
    </>
  );
}
