import { useQuery } from '@freshfaces/web-kit/apollo';
import { formatDay } from '@freshfaces/web-kit/format';
import { Card, CardGrid, Tag } from '@freshfaces/web-kit/ui';
import { graphql } from '../../generated/index.ts';
import type { FiguresProps } from './figures.tsx';

const RECRUITMENTS = graphql(`
  query HomeRecruitments($organisationId: ID!) {
    planned: recruitments(first: 3, filter: { organisationId: $organisationId, stage: PLANNED }) {
      total
      nodes { id post interviewsFrom }
    }
    waiting: recruitments(first: 3, filter: { organisationId: $organisationId, stage: ASKED }) {
      total
      nodes { id post interviewsFrom }
    }
    ready: recruitments(first: 3, filter: { organisationId: $organisationId, stage: PANEL_READY }) {
      total
      nodes { id post interviewsFrom }
    }
  }
`);

/** Posts about which members are still to be asked, those that wait for a draw, and panels whose interviews are ahead. */
export function RecruiterFigures({ viewer }: FiguresProps) {
  const organisationId = viewer.activeRole.organisation.id;
  const { data } = useQuery(RECRUITMENTS, { variables: { organisationId }, errorPolicy: 'all' });
  if (!data?.planned || !data.waiting || !data.ready) return null;
  const { planned, waiting, ready } = data;
  if (planned.total + waiting.total + ready.total === 0) return null;
  return (
    <section>
      <h2>Your recruitments now</h2>
      <CardGrid>
        {planned.nodes.map(({ id, post, interviewsFrom }) => (
          <Card
            key={id}
            title={post}
            to={`/panels/${id}`}
            tag={<Tag tone="waiting">Ask who is interested</Tag>}
          >
            <p>Interviews from {formatDay(interviewsFrom)}.</p>
          </Card>
        ))}
        {waiting.nodes.map(({ id, post, interviewsFrom }) => (
          <Card
            key={id}
            title={post}
            to={`/panels/${id}`}
            tag={<Tag tone="waiting">Ready to draw</Tag>}
          >
            <p>Interviews from {formatDay(interviewsFrom)}.</p>
          </Card>
        ))}
        {ready.nodes.map(({ id, post, interviewsFrom }) => (
          <Card key={id} title={post} to={`/panels/${id}`} tag={<Tag tone="good">Panel drawn</Tag>}>
            <p>Interviews from {formatDay(interviewsFrom)}.</p>
          </Card>
        ))}
      </CardGrid>
    </section>
  );
}
