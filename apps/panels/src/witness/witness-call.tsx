import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { Link } from '@freshfaces/web-kit/router';
import { Notice } from '@freshfaces/web-kit/ui';
import { NAMELESS } from '../words.ts';
import { DRAWS_TO_WITNESS } from './witness-query.ts';

/** As many of the newest as could still wait for us. */
const LOOKED_AT = 10;

/** Draws that wait for a share of ours, first on the page; nothing where none does. */
export function WitnessCall({ area }: { area: AreaProps }) {
  const organisationId = area.viewer?.activeRole.organisation.id ?? '';
  const { data } = useQuery(DRAWS_TO_WITNESS, {
    variables: { organisationId, first: LOOKED_AT },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const waiting = (data?.drawsToWitness.nodes ?? []).filter(({ witnesses }) =>
    witnesses.some(
      (each) =>
        each.organisationId === organisationId && (each.viewerCanGive || each.viewerCanReveal),
    ),
  );
  if (waiting.length === 0) return null;
  return (
    <Notice tone="warning" title="A draw waits for your share">
      <ul>
        {waiting.map(({ id, recruitment }) => (
          <li key={id}>
            <Link to={`${area.basePath}/witness/${id}`}>
              {recruitment.post}, {recruitment.organisation?.name ?? NAMELESS}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
