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
  Tag,
  usePages,
} from '@freshfaces/web-kit/ui';
import type { DrawsStartedAgainQuery } from '../generated/graphql.ts';
import { NAMELESS, STATE_TONES, STATE_WORDS } from '../words.ts';
import { DRAWS_AGAIN } from './witness-query.ts';

const PAGE_SIZE = 20;

type Row = DrawsStartedAgainQuery['drawsStartedAgain']['nodes'][number];

/** Every draw that was started after an earlier one for the same post was published, with its reason. */
export function DrawnAgainPage({ area }: { area: AreaProps }) {
  const pages = usePages(PAGE_SIZE);
  const { data, error, refetch } = useQuery(DRAWS_AGAIN, {
    variables: { first: pages.first, after: pages.after },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const page = data?.drawsStartedAgain;
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Recruitments', to: area.basePath }]} />
      <PageTitle
        title="Draws that were started again"
        lead="Whoever could draw until a result pleases them could choose a panel. So each draw after the first needs a reason, and the first record stays."
        actions={<PrintButton />}
      />
      {!page && <QueryState error={error} retry={refetch} />}
      {page?.total === 0 && <EmptyState title="No draw was started again." />}
      {page && page.total > 0 && (
        <>
          <Table
            caption="Draws that were started again"
            captionHidden
            columns={[
              { heading: 'Post', names: true, cell: (row) => postCell(row, area.basePath) },
              {
                heading: 'Organisation',
                cell: ({ recruitment }) => recruitment.organisation?.name ?? NAMELESS,
              },
              { heading: 'Started again', cell: ({ startedAt }) => formatMoment(startedAt) },
              { heading: 'Reason given', cell: ({ again }) => again },
              { heading: 'The draw', cell: stateCell },
              { heading: 'Record', cell: (row) => recordCell(row, area.basePath) },
            ]}
            rows={page.nodes}
            keyOf={({ id }) => id}
          />
          <Pagination label="Pages of draws" {...pages.linksAround(page)} />
        </>
      )}
    </>
  );
}

function postCell({ recruitment }: Row, basePath: string) {
  return <Link to={`${basePath}/${recruitment.id}`}>{recruitment.post}</Link>;
}

function stateCell({ state }: Row) {
  return <Tag tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Tag>;
}

function recordCell({ id, publishedAt }: Row, basePath: string) {
  return publishedAt ? (
    <Link to={`${basePath}/records/${id}`}>Public record</Link>
  ) : (
    'Not published'
  );
}
