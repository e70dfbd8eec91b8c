import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { Link, useSearchParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, Details, EmptyState, PageTitle, Panel } from '@freshfaces/web-kit/ui';
import type { WhyNotDrawnQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { NAMELESS } from '../../words.ts';
import { DRAWS_A_PAGE, OlderDraws } from '../older-draws.tsx';

const WHY_NOT = graphql(`
  query WhyNotDrawn($first: Int, $after: String) {
    whyNotDrawn(first: $first, after: $after) {
      nodes {
        drawId
        post
        organisation { id name }
        at
        wasInIt
        answer
        rules { passed sentence }
      }
      endCursor
    }
  }
`);

type Answer = WhyNotDrawnQuery['whyNotDrawn']['nodes'][number];

/** “Why was I not in it?”, for the draws of the last year, newest first, rule by rule (R170). */
export function WhyNotPage({ area }: { area: AreaProps }) {
  const after = useSearchParams()[0].get('after');
  const { data, error, refetch } = useQuery(WHY_NOT, {
    variables: { first: DRAWS_A_PAGE, after },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const draws = data?.whyNotDrawn;
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Your draws', to: `${area.basePath}/my-draws` }]} />
      <PageTitle
        title="Why was I in it, or not?"
        lead="The same rules count for everyone. Here you see what they said about you. Only you can see this page."
      />
      {!draws && <QueryState error={error} retry={refetch} />}
      {draws?.nodes.length === 0 && after === null && (
        <EmptyState title="There was no draw for you in the last 12 months." />
      )}
      {draws?.nodes.map((draw) => (
        <OneDraw key={draw.drawId} draw={draw} basePath={area.basePath} />
      ))}
      <OlderDraws here={`${area.basePath}/my-draws/why`} endCursor={draws?.endCursor} />
    </>
  );
}

function OneDraw({ draw, basePath }: { draw: Answer; basePath: string }) {
  const { drawId, post, organisation, at, wasInIt, answer, rules } = draw;
  return (
    <Panel title={post}>
      <p>
        {organisation?.name ?? NAMELESS}. Drawn on {formatDay(at)}.
      </p>
      <p>
        <strong>{answer}</strong>{' '}
        {wasInIt && (
          <Link to={`${basePath}/my-draws/${drawId}/proof`}>See my chance, and check it</Link>
        )}
      </p>
      {!wasInIt && (
        <Details summary="See each rule">
          <ul className="ff-checklist">
            {rules.map(({ passed, sentence }) => (
              <li key={sentence} className={passed ? 'ff-check-yes' : 'ff-check-no'}>
                <span aria-hidden="true">{passed ? '✓' : '✗'}</span>
                <strong>{passed ? 'Yes.' : 'No.'}</strong> {sentence}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Panel>
  );
}
