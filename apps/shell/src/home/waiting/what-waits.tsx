import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaEntry, Role, Viewer } from '@freshfaces/web-kit/area';
import { Link } from '@freshfaces/web-kit/router';
import { EmptyState, Loading } from '@freshfaces/web-kit/ui';
import { lettersItems, panelsItems } from './waiting-items.ts';
import { LETTERS_WAITING, PANELS_WAITING } from './waiting-query.ts';

const STAFF: readonly Role[] = [
  'recruiter',
  'involvement-lead',
  'coordinator',
  'commissioner',
  'organisation-admin',
];

interface WhatWaitsProps {
  viewer: Viewer;
  areas: readonly AreaEntry[];
}

/** What someone of staff has to do now, each with the way to it; where a part is down, only its own is missing. */
export function WhatWaits({ viewer, areas }: WhatWaitsProps) {
  const { role, organisation } = viewer.activeRole;
  const variables = { organisationId: organisation.id };
  const isThere = (area: string) => areas.some(({ name }) => name === area);
  const panels = useQuery(PANELS_WAITING, {
    variables,
    skip: !STAFF.includes(role) || !isThere('panels'),
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const letters = useQuery(LETTERS_WAITING, {
    variables,
    skip: role !== 'involvement-lead' || !isThere('pool'),
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  if (!STAFF.includes(role)) return null;
  const items = [
    ...(panels.data?.panelsWaiting ? panelsItems(panels.data.panelsWaiting) : []),
    ...(letters.data?.lettersAndCalls ? lettersItems(letters.data.lettersAndCalls) : []),
  ];
  const isLoading = panels.loading || letters.loading;
  const isKnown = Boolean(panels.data?.panelsWaiting);
  if (items.length === 0 && !isLoading && !isKnown) return null;
  return (
    <section aria-labelledby="what-waits">
      <h2 id="what-waits">What waits for you</h2>
      {items.length > 0 && (
        <ul className="ff-waiting">
          {items.map(({ to, title, about }) => (
            <li key={`${to} ${title}`}>
              <Link to={to}>{title}</Link>
              <p>{about}</p>
            </li>
          ))}
        </ul>
      )}
      {items.length === 0 && isLoading && <Loading label="Looking for what waits…" />}
      {items.length === 0 && !isLoading && (
        <EmptyState title="Nothing waits for you now.">
          <p>Draws to witness, members’ questions and answers we wait for are shown here.</p>
        </EmptyState>
      )}
    </section>
  );
}
