import { useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { Link, useSearchParams } from '@freshfaces/web-kit/router';
import { Actions, EmptyState, PageTitle, Pagination, Table, Tag } from '@freshfaces/web-kit/ui';
import type { PublicRecordsQuery } from '../generated/graphql.ts';
import { STATE_TONES, STATE_WORDS } from '../words.ts';
import { RECORDS } from './record-query.ts';

const PAGE_SIZE = 20;

type Row = PublicRecordsQuery['drawRecords']['nodes'][number];

/** Every published draw, newest first, for anyone. */
export function RecordsPage({ basePath }: { basePath: string }) {
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(RECORDS, {
    variables: { first: PAGE_SIZE, after: search.get('after') },
  });
  const page = data?.drawRecords;
  const here = `${basePath}/records`;
  return (
    <>
      <PageTitle
        title="Public draw records"
        lead="Every panel that was drawn, open to everyone. Open one and your browser checks it, step by step."
      />
      {(error || !page) && (
        <QueryState error={error} retry={refetch} label="Fetching the records…" />
      )}
      {page && page.total > 0 && (
        <>
          <Table
            caption={plural(page.total, 'record')}
            columns={[
              { heading: 'Post', names: true, cell: postCell },
              {
                heading: 'Organisation',
                cell: ({ organisationName }) => organisationName ?? 'Not stated',
              },
              { heading: 'Published', cell: ({ publishedAt }) => formatMoment(publishedAt) },
              { heading: 'State', cell: stateCell },
            ]}
            rows={page.nodes}
            keyOf={({ id }) => id}
          />
          <Pagination
            label="Pages of records"
            previous={search.has('after') ? here : undefined}
            next={
              page.endCursor ? `${here}?after=${encodeURIComponent(page.endCursor)}` : undefined
            }
          />
        </>
      )}
      {page?.total === 0 && <EmptyState title="No draw has been published yet." />}
      <Actions>
        <Link to={`${here}/log`}>The public log of this network</Link>
        <Link to={`${here}/check`}>Check a record file you were given</Link>
      </Actions>
    </>
  );
}

function postCell({ id, post }: Row) {
  return <Link to={id}>{post}</Link>;
}

function stateCell({ state }: Row) {
  return <Tag tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Tag>;
}
