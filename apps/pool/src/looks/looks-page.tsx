import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { EmptyState, PageTitle, Pagination, Table, usePages } from '@freshfaces/web-kit/ui';
import type { LooksQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { useWhose } from '../whose/use-whose.ts';
import { WayBack } from '../whose/way-back.tsx';

const LOOKS = graphql(`
  query Looks($id: ID!, $first: Int, $after: String) {
    member(id: $id) {
      id
      looks(first: $first, after: $after) {
        nodes { at who what why }
        endCursor
        total
      }
    }
  }
`);

type LookRow = NonNullable<NonNullable<LooksQuery['member']>['looks']>['nodes'][number];

/** Who has looked at the reader’s own record, newest first. */
export function LooksPage({ area }: { area: AreaProps }) {
  const whose = useWhose(area);
  const { linksAround, ...wanted } = usePages(20);
  const { data, error, refetch } = useQuery(LOOKS, {
    variables: { id: whose.memberId, ...wanted },
    fetchPolicy: 'network-only',
  });
  const page = data?.member?.looks;
  return (
    <>
      <WayBack whose={whose} />
      <PageTitle
        title="Who has looked at my record"
        lead="Each time someone sees your name or your record, we write it down here. You can ask them why."
      />
      {(error || !data) && (
        <QueryState error={error} retry={refetch} label="Finding who has looked…" />
      )}
      {page && page.nodes.length > 0 && (
        <>
          <Table
            caption={plural(page.total, 'look')}
            rows={page.nodes}
            keyOf={keyOf}
            columns={[
              { heading: 'When', names: true, cell: ({ at }) => formatMoment(at) },
              { heading: 'Who', cell: ({ who }) => who },
              { heading: 'What they saw', cell: ({ what }) => what },
              { heading: 'Why', cell: ({ why }) => why },
            ]}
          />
          <Pagination label="Pages of looks" {...linksAround(page)} />
        </>
      )}
      {page?.nodes.length === 0 && <EmptyState title="No one has looked at your record yet." />}
      {data && !page && <EmptyState title="Only the member can see this." />}
    </>
  );
}

function keyOf({ at, who, what, why }: LookRow): string {
  return `${at} ${who} ${what} ${why}`;
}
