import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatShortDay, plural } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import {
  Breadcrumbs,
  ButtonLink,
  EmptyState,
  PageTitle,
  Pagination,
  Table,
  Tag,
  usePages,
} from '@freshfaces/web-kit/ui';
import type { OpportunitiesQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { FeedbackTable } from './feedback-table.tsx';
import { STATE_TONES, STATE_WORDS } from './opportunity-words.ts';

const PAGE_SIZE = 25;

const OPPORTUNITIES = graphql(`
  query Opportunities($first: Int, $after: String) {
    opportunities(first: $first, after: $after) {
      nodes { id title state from to places asked yes no answerBy organisation { id name } }
      endCursor
      total
    }
    organisations {
      id
      name
      viewerCanAskMembers
      viewerCanPayRewards
      feedback { question words yes aBit no }
    }
  }
`);

type Row = OpportunitiesQuery['opportunities']['nodes'][number];

/** What members were asked to take part in outside panels, newest first. */
export function OpportunitiesPage({ area }: { area: AreaProps }) {
  const { first, after, linksAround } = usePages(PAGE_SIZE);
  const { data, error, refetch } = useQuery(OPPORTUNITIES, {
    variables: { first, after },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.opportunities;
  const organisations = data?.organisations ?? [];
  return (
    <>
      <Breadcrumbs trail={[{ label: 'The pool', to: area.basePath }]} />
      <PageTitle
        title="Opportunities"
        lead="What members can take part in outside a panel’s draw. Everyone who can take part is asked at once."
        actions={
          <>
            {organisations.some((one) => one.viewerCanAskMembers) && (
              <ButtonLink to={`${area.basePath}/opportunities/new`}>Ask members</ButtonLink>
            )}
            {organisations.some((one) => one.viewerCanPayRewards) && (
              <ButtonLink to={`${area.basePath}/rewards`} kind="secondary">
                Rewards to pay
              </ButtonLink>
            )}
            <ButtonLink to={`${area.basePath}/groups`} kind="secondary">
              Groups
            </ButtonLink>
          </>
        }
      />
      {(error || !page) && (
        <QueryState error={error} retry={refetch} label="Finding opportunities…" />
      )}
      {page && page.total > 0 && (
        <>
          <Table
            caption={plural(page.total, 'opportunity', 'opportunities')}
            columns={[
              { heading: 'What', names: true, cell: nameCell },
              { heading: 'Host', cell: ({ organisation }) => organisation.name },
              { heading: 'When', cell: ({ from }) => formatShortDay(from) },
              { heading: 'State', cell: stateCell },
              { heading: 'Asked', numeric: true, cell: ({ asked }) => asked },
              { heading: 'Said yes', numeric: true, cell: ({ yes }) => yes },
              { heading: 'Places', numeric: true, cell: ({ places }) => places },
            ]}
            rows={page.nodes}
            keyOf={({ id }) => id}
          />
          <Pagination label="Pages of opportunities" {...linksAround(page)} />
        </>
      )}
      {organisations.map(
        ({ id, name, feedback }) =>
          feedback && (
            <FeedbackTable
              key={id}
              feedback={feedback}
              caption={`What members said after taking part at ${name}`}
            />
          ),
      )}
      {page?.total === 0 && (
        <EmptyState title="Nothing has been asked of members yet.">
          <p>
            A meeting, short-listing, showing candidates round: whatever members can take part in.
          </p>
        </EmptyState>
      )}
    </>
  );
}

function nameCell({ id, title }: Row) {
  return <Link to={id}>{title}</Link>;
}

function stateCell({ state }: Row) {
  return <Tag tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Tag>;
}
