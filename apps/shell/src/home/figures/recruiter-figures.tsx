import { useQuery } from '@freshfaces/web-kit/apollo';
import { formatDay } from '@freshfaces/web-kit/format';
import { Card, CardGrid, Tag } from '@freshfaces/web-kit/ui';
import { graphql } from '../../generated/index.ts';
import type { FiguresProps } from './figures.tsx';

const RECRUITMENTS = graphql(`
  query HomeRecruitments($organisationId: ID!) {
    waiting: recruitments(first: 3, filter: { organisationId: $organisationId, stage: PLANNED }) {
      total
      nodes { id post interviewsFrom }
    }
    ready: recruitments(first: 3, filter: { organisationId: $organisationId, stage: PANEL_READY }) {
      total
      nodes { id post interviewsFrom }
    }
  }
`);

/** Posts that wait for a draw, and panels whose interviews are ahead. */
export function RecruiterFigures({ viewer }: FiguresProps) {
  const organisationId = viewer.activeRole.organisation.id;
  const { data } = useQuery(RECRUITMENTS, { variables: { organisationId }, errorPolicy: 'all' });
  if (!data?.waiting || !data.ready) return null;
  const { waiting, ready } = data;
  if (waiting.total + ready.total === 0) return null;
  return (
    <section>
      <h2>Your recruitments now</h2>
      <CardGrid>
        {waiting.nodes.map(({ id, post, interviewsFrom }) => (
          <Card
            key={id}
            title={post}
            to={`/panels/${id}`}
            tag={<Tag tone="waiting">Waiting for a draw</Tag>}
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
