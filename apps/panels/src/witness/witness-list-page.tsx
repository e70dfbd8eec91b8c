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
  Table,
  Tag,
  usePages,
} from '@freshfaces/web-kit/ui';
import type { DrawsToWitnessQuery } from '../generated/graphql.ts';
import { NAMELESS, STATE_TONES, STATE_WORDS } from '../words.ts';
import { DRAWS_TO_WITNESS } from './witness-query.ts';

const PAGE_SIZE = 20;

type Row = DrawsToWitnessQuery['drawsToWitness']['nodes'][number] & { ours: string };

/** Draws our organisation was asked to witness, with what waits for us. */
export function WitnessListPage({ area }: { area: AreaProps }) {
  const pages = usePages(PAGE_SIZE);
  const organisation = area.viewer?.activeRole.organisation;
  const { data, error, refetch } = useQuery(DRAWS_TO_WITNESS, {
    variables: {
      organisationId: organisation?.id ?? '',
      first: pages.first,
      after: pages.after,
    },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const page = data?.drawsToWitness;
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Recruitments', to: area.basePath }]} />
      <PageTitle
        title="Draws we witness"
        lead={`Where other organisations ask ${organisation?.name ?? 'us'} to make sure that nobody steers a draw.`}
      />
      {!page && <QueryState error={error} retry={refetch} />}
      {page?.total === 0 && (
        <EmptyState title="Nobody has asked us to witness a draw.">
          <p>When someone does, we write to you, and the draw is listed here.</p>
        </EmptyState>
      )}
      {page && page.total > 0 && (
        <>
          <Table
            caption="Draws we witness"
            captionHidden
            columns={[
              { heading: 'Post', names: true, cell: (row) => postCell(row, area.basePath) },
              {
                heading: 'Asked by',
                cell: ({ recruitment }) => recruitment.organisation?.name ?? NAMELESS,
              },
              { heading: 'Asked', cell: ({ startedAt }) => formatMoment(startedAt) },
              { heading: 'The draw', cell: stateCell },
              { heading: 'Our part', cell: ourPart },
            ]}
            rows={page.nodes.map((node): Row => ({ ...node, ours: organisation?.id ?? '' }))}
            keyOf={({ id }) => id}
          />
          <Pagination label="Pages of draws" {...pages.linksAround(page)} />
        </>
      )}
    </>
  );
}

function postCell({ id, recruitment }: Row, basePath: string) {
  return <Link to={`${basePath}/witness/${id}`}>{recruitment.post}</Link>;
}

function stateCell({ state }: Row) {
  return <Tag tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Tag>;
}

function ourPart({ witnesses, ours }: Row) {
  const mine = witnesses.find(({ organisationId }) => organisationId === ours);
  if (mine?.viewerCanGive) return <Tag tone="accent">Make our share</Tag>;
  if (mine?.viewerCanReveal) return <Tag tone="accent">Reveal our share</Tag>;
  if (mine?.revealedAt) return 'Revealed';
  return mine?.commitment ? 'Promised' : 'Did not take part';
}
