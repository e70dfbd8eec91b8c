import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { Link, useSearchParams } from '@freshfaces/web-kit/router';
import { Actions, EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';
import { MyDrawPanel } from './my-draw-panel.tsx';
import { DRAWS_A_PAGE, OlderDraws } from './older-draws.tsx';
import { WaitingInterests } from './waiting-interests.tsx';

const MY_DRAWS = graphql(`
  query MyDraws($first: Int, $after: String) {
    myDraws(first: $first, after: $after) {
      nodes {
        drawId
        post
        organisation { id name }
        drawnAt
        interviewsFrom
        chance { decimal }
        chanceInWords
        outcome
        reserveNumber
        answer
        viewerCanAnswer
        dates { state isOver viewerCanChoose }
      }
      endCursor
      total
    }
  }
`);

/** A member's own draws, newest first, for them alone. Short sentences, one idea each. */
export function MyDrawsPage({ area }: { area: AreaProps }) {
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(MY_DRAWS, {
    variables: { first: DRAWS_A_PAGE, after: search.get('after') },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const page = data?.myDraws;
  return (
    <>
      <PageTitle
        title="Your draws"
        lead="These are the draws you were in. Only you can see this page."
      />
      <WaitingInterests />
      {!page && <QueryState error={error} retry={refetch} label="Finding your draws…" />}
      {page?.total === 0 && (
        <EmptyState title="You have not been in a draw yet.">
          <p>You will see it here when you are. You don’t have to do anything.</p>
        </EmptyState>
      )}
      {page?.nodes.map((draw) => (
        <MyDrawPanel key={draw.drawId} draw={draw} basePath={area.basePath} />
      ))}
      <OlderDraws here={`${area.basePath}/my-draws`} endCursor={page?.endCursor} />
      <Actions>
        <Link to={`${area.basePath}/my-draws/why`}>Why was I in a draw, or not?</Link>
        <Link to={`${area.basePath}/records`}>All draws, open to everyone</Link>
      </Actions>
    </>
  );
}
