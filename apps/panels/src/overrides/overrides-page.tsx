import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatMoment } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import {
  Breadcrumbs,
  EmptyState,
  PageTitle,
  Pagination,
  PrintButton,
  Table,
  usePages,
} from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { AllOverridesQuery } from '../generated/graphql.ts';
import { NAMELESS } from '../words.ts';
import { FairnessTable } from './fairness-table.tsx';
import { ALL_OVERRIDES } from './overrides-query.ts';

const PAGE_SIZE = 20;
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

type Row = AllOverridesQuery['overrides']['nodes'][number];

/** Every seat of the network that someone changed by hand, and whose seats came by draw (R58). */
export function OverridesPage({ area }: { area: AreaProps }) {
  const pages = usePages(PAGE_SIZE);
  const [since] = useState(() => new Date(Date.now() - YEAR_MS).toISOString().slice(0, 10));
  const { data, error, refetch } = useQuery(ALL_OVERRIDES, {
    variables: { first: pages.first, after: pages.after, since },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const page = data?.overrides;
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Recruitments', to: area.basePath }]} />
      <PageTitle
        title="Changes by hand"
        lead="Seats of drawn panels that someone gave to another person, each with a reason that everyone can read."
        actions={<PrintButton />}
      />
      {!page && <QueryState error={error} retry={refetch} />}
      {page?.total === 0 && <EmptyState title="Nobody changed a seat by hand." />}
      {page && page.total > 0 && (
        <>
          <Table
            caption="Seats that were changed by hand"
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
        </>
      )}
      {data && <FairnessTable organisations={data.organisationFairness} />}
    </>
  );
}

function postCell({ recruitmentId, post }: Row, basePath: string) {
  return <Link to={`${basePath}/${recruitmentId}`}>{post}</Link>;
}

function whatCell({ byName }: Row) {
  return byName ? 'Someone was named' : 'Taken back; the next in the drawn order came in';
}
