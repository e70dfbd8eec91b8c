import { useQuery } from '@freshfaces/web-kit/apollo';
import { formatDay } from '@freshfaces/web-kit/format';
import { Card, CardGrid, EmptyState, Tag } from '@freshfaces/web-kit/ui';
import type { MyDrawOutcome } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';

const MY_DRAWS = graphql(`
  query HomeMyDraws {
    myDraws(first: 3) {
      total
      nodes { drawId post drawnAt chanceInWords outcome }
    }
  }
`);

const OUTCOMES: Record<MyDrawOutcome, { words: string; tone: 'good' | 'waiting' | 'neutral' }> = {
  ON_THE_PANEL: { words: 'You are on the panel', tone: 'good' },
  RESERVE: { words: 'You are a reserve', tone: 'waiting' },
  NOT_DRAWN: { words: 'Not drawn this time', tone: 'neutral' },
  STEPPED_BACK: { words: 'You stepped back', tone: 'neutral' },
};

/** A member's last draws. */
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
        {data.myDraws.nodes.map(({ drawId, post, drawnAt, chanceInWords, outcome }) => (
          <Card
            key={drawId}
            title={post}
            to="/panels/my-draws"
            tag={<Tag tone={OUTCOMES[outcome].tone}>{OUTCOMES[outcome].words}</Tag>}
          >
            <p>Drawn on {formatDay(drawnAt)}.</p>
            <p>Your chance: {chanceInWords}.</p>
          </Card>
        ))}
      </CardGrid>
    </section>
  );
}
