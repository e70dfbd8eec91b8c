import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatCount, plural } from '@freshfaces/web-kit/format';
import { Link, useLocation, useSearchParams } from '@freshfaces/web-kit/router';
import {
  Actions,
  ButtonLink,
  EmptyState,
  FilterBar,
  PageTitle,
  Pagination,
  Select,
} from '@freshfaces/web-kit/ui';
import type { RecruitmentStage } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { WitnessCall } from '../witness/witness-call.tsx';
import { STAGE_WORDS } from '../words.ts';
import { RecruitmentsTable } from './recruitments-table.tsx';

const PAGE_SIZE = 20;

const RECRUITMENTS = graphql(`
  query Recruitments($first: Int, $after: String, $filter: RecruitmentFilter) {
    recruitments(first: $first, after: $after, filter: $filter) {
      nodes { id post interviewsFrom interviewsTo stage method organisation { id name } }
      endCursor
      total
    }
  }
`);

const STAGES = Object.keys(STAGE_WORDS) as RecruitmentStage[];

/** Every recruitment of the network, the latest interviews first; one's own unless told otherwise. */
export function RecruitmentsPage({ area }: { area: AreaProps }) {
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const own = area.viewer?.activeRole;
  const isRecruiter = own?.role === 'recruiter';
  const whose = search.get('whose') ?? (isRecruiter ? 'own' : 'all');
  const stage = STAGES.find((one) => one === search.get('stage'));
  const trail = search.getAll('after');
  const { data, error, refetch } = useQuery(RECRUITMENTS, {
    variables: {
      first: PAGE_SIZE,
      after: trail.at(-1) ?? null,
      filter: {
        organisationId: whose === 'own' ? own?.organisation.id : null,
        stage: stage ?? null,
      },
    },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const page = data?.recruitments;
  const before = trail.length * PAGE_SIZE;
  return (
    <>
      <PageTitle
        title="Recruitments"
        lead="Posts to fill, and the panels drawn for them."
        actions={
          isRecruiter && <ButtonLink to={`${area.basePath}/new`}>Ask for a panel</ButtonLink>
        }
      />
      <WitnessCall area={area} />
      <FilterBar label="Filter recruitments" key={`${whose}${stage}`}>
        <Select
          name="whose"
          label="Whose"
          defaultValue={whose}
          options={[
            { value: 'all', label: 'Everyone’s' },
            { value: 'own', label: own?.organisation.name ?? 'Ours' },
          ]}
        />
        <Select
          name="stage"
          label="Stage"
          defaultValue={stage ?? ''}
          options={[
            { value: '', label: 'Any' },
            ...STAGES.map((value) => ({ value, label: STAGE_WORDS[value] })),
          ]}
        />
      </FilterBar>
      {!page && <QueryState error={error} retry={refetch} label="Finding recruitments…" />}
      {page && page.total > 0 && (
        <>
          <RecruitmentsTable
            caption={plural(page.total, 'recruitment')}
            recruitments={page.nodes}
          />
          <Pagination
            label="Pages of recruitments"
            position={`${formatCount(before + 1)} to ${formatCount(before + page.nodes.length)} of ${formatCount(page.total)}`}
            previous={
              trail.length > 0 ? pageAddress(pathname, search, trail.slice(0, -1)) : undefined
            }
            next={
              page.endCursor ? pageAddress(pathname, search, [...trail, page.endCursor]) : undefined
            }
          />
        </>
      )}
      {page?.total === 0 && (
        <EmptyState title="No recruitments here yet.">
          {isRecruiter && <p>Ask for a panel when you have a post to fill.</p>}
        </EmptyState>
      )}
      <Actions>
        <Link to={`${area.basePath}/rotation`}>How turns are shared</Link>
        <Link to={`${area.basePath}/records`}>Public draw records</Link>
        {area.viewer?.roles.some(({ role }) => role === 'involvement-lead') && (
          <>
            <Link to={`${area.basePath}/places`}>Places of your members</Link>
            <Link to={`${area.basePath}/talks`}>Who wants to talk</Link>
          </>
        )}
        <Link to={`${area.basePath}/witness`}>Draws we witness</Link>
        <Link to={`${area.basePath}/drawn-again`}>Draws that were started again</Link>
        {own?.role === 'coordinator' && (
          <>
            <Link to={`${area.basePath}/by-hand`}>Changes by hand</Link>
            <Link to={`${area.basePath}/settings`}>How chances may be shared</Link>
          </>
        )}
      </Actions>
    </>
  );
}

function pageAddress(pathname: string, search: URLSearchParams, trail: readonly string[]): string {
  const next = new URLSearchParams(search);
  next.delete('after');
  for (const after of trail) next.append('after', after);
  return `${pathname}?${next}`;
}
