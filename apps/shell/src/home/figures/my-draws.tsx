import { useQuery } from '@freshfaces/web-kit/apollo';
import { formatDay } from '@freshfaces/web-kit/format';
import { Card, CardGrid, EmptyState, Tag } from '@freshfaces/web-kit/ui';
import type { HomeMyDrawsQuery, MyDrawOutcome } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';

const MY_DRAWS = graphql(`
  query HomeMyDraws {
    myDraws(first: 3) {
      total
      nodes { drawId post drawnAt chanceInWords outcome answer viewerCanAnswer }
    }
  }
`);

const OUTCOMES: Record<MyDrawOutcome, { words: string; tone: 'good' | 'waiting' | 'neutral' }> = {
  ON_THE_PANEL: { words: 'You are on the panel', tone: 'good' },
  RESERVE: { words: 'You are a reserve', tone: 'waiting' },
  NOT_DRAWN: { words: 'Not drawn this time', tone: 'neutral' },
  STEPPED_BACK: { words: 'You stepped back', tone: 'neutral' },
  CALLED_OFF: { words: 'Called off', tone: 'neutral' },
};

const ASKED = { words: 'Say if you can come', tone: 'waiting' } as const;

/** A member's last draws; one with a place that waits for their answer leads to the question. */
export function MyDraws() {
  const { data } = useQuery(MY_DRAWS, { errorPolicy: 'all' });
  if (!data?.myDraws) return null;
  return (
    <section>
      <h2>Your draws</h2>
      {data.myDraws.total === 0 && (
        <EmptyState title="You have not been in a draw yet.">
          <p>You are in the next one that fits the days you are free.</p>
        </EmptyState>
      )}
      <CardGrid>
        {data.myDraws.nodes.map((draw) => (
          <MyDraw key={draw.drawId} draw={draw} />
        ))}
      </CardGrid>
    </section>
  );
}

function MyDraw({ draw }: { draw: HomeMyDrawsQuery['myDraws']['nodes'][number] }) {
  const { drawId, post, drawnAt, chanceInWords, outcome, answer, viewerCanAnswer } = draw;
  const asked = viewerCanAnswer && !answer;
  const { words, tone } = asked ? ASKED : OUTCOMES[outcome];
  return (
    <Card
      title={post}
      to={asked ? `/panels/my-draws/${drawId}` : '/panels/my-draws'}
      tag={<Tag tone={tone}>{words}</Tag>}
    >
      <p>Drawn on {formatDay(drawnAt)}.</p>
      <p>
        {chanceInWords === 'no chance'
          ? 'It was the turn of others this time.'
          : `Your chance: ${chanceInWords}.`}
      </p>
    </Card>
  );
}
