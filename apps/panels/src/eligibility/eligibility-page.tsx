import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatCount, plural } from '@freshfaces/web-kit/format';
import { useLocation, useParams, useSearchParams } from '@freshfaces/web-kit/router';
import {
  Breadcrumbs,
  EmptyState,
  FilterBar,
  PageTitle,
  Pagination,
  Select,
  Stat,
  StatRow,
} from '@freshfaces/web-kit/ui';
import type { EligibilityFilter } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { AskToBorrow } from './ask-to-borrow.tsx';
import { DryRun } from './dry-run.tsx';
import { EligibilityTable } from './eligibility-table.tsx';

import { ReasonsChart } from './reasons-chart.tsx';

const PAGE_SIZE = 25;

const ELIGIBILITY = graphql(`
  query Eligibility($id: ID!, $first: Int, $after: String, $only: EligibilityFilter) {
    recruitment(id: $id) {
      id
      post
      stage
      interviewsFrom
      interviewsTo
      eligibility(first: $first, after: $after, only: $only) {
        nodes { member { id shownAs } eligible reasons turns }
        endCursor
        total
        eligibleCount
        notEligibleCount
        reasonCounts { reason people }
        organisationsToAsk { id name }
      }
    }
  }
`);

const ONLY: Record<string, EligibilityFilter> = { yes: 'ELIGIBLE', no: 'NOT_ELIGIBLE' };

const BEFORE_THE_DRAW: readonly string[] = ['PLANNED', 'ASKING', 'ASKED'];

/** Who could be drawn for this post, who not and why, and a dry run of the chances. */
export function EligibilityPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const could = search.get('could') ?? '';
  const after = search.get('after');
  const { data, previousData, error, refetch } = useQuery(ELIGIBILITY, {
    variables: { id, first: PAGE_SIZE, after, only: ONLY[could] ?? null },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const recruitment = (data ?? previousData)?.recruitment;
  const page = recruitment?.eligibility;
  const isBeforeTheDraw = BEFORE_THE_DRAW.includes(recruitment?.stage ?? '');
  const address = (next: string | null) =>
    `${pathname}?${new URLSearchParams({ ...(could && { could }), ...(next && { after: next }) })}`;
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Recruitments', to: area.basePath },
          { label: recruitment?.post ?? 'Recruitment', to: `${area.basePath}/${id}` },
        ]}
      />
      <PageTitle
        title="Who could be drawn"
        lead="Everyone in the shared pool, and why some can’t be drawn this time. No reason has to do with anyone’s needs."
      />
      {((error && !page) || !data) && (
        <QueryState error={error} retry={refetch} label="Looking at everyone in the pool…" />
      )}
      {data && !page && (
        <EmptyState title="Only the organisation of this post and the network’s coordinators can see this." />
      )}
      {page && (
        <>
          <StatRow>
            <Stat value={formatCount(page.eligibleCount)} label="Could be drawn" />
            <Stat value={formatCount(page.notEligibleCount)} label="Could not, this time" />
          </StatRow>
          {isBeforeTheDraw && <DryRun recruitmentId={id} />}
          <h2 className="ff-visually-hidden">Everyone in the pool</h2>
          <ReasonsChart counts={page.reasonCounts} />
          {recruitment && isBeforeTheDraw && (
            <AskToBorrow
              organisations={page.organisationsToAsk}
              post={{ recruitmentId: id, ...recruitment }}
            />
          )}
          <FilterBar label="Filter people" key={could}>
            <Select
              name="could"
              label="Show"
              defaultValue={could}
              options={[
                { value: '', label: 'Everyone' },
                { value: 'yes', label: 'Those who could be drawn' },
                { value: 'no', label: 'Those who could not' },
              ]}
            />
          </FilterBar>
          <EligibilityTable caption={plural(page.total, 'person', 'people')} people={page.nodes} />
          <Pagination
            label="Pages of people"
            previous={after ? address(null) : undefined}
            next={page.endCursor ? address(page.endCursor) : undefined}
          />
        </>
      )}
    </>
  );
}
