import { type ApolloClient, ApolloProvider } from '@freshfaces/web-kit/apollo';
import type { AreaEntry, Viewer } from '@freshfaces/web-kit/area';
import { Card, CardGrid, PageTitle } from '@freshfaces/web-kit/ui';
import { ROLE_NAMES } from '../layout/role-names.ts';
import { LiveFigures } from './figures/figures.tsx';
import { ROLE_HOMES, SERVER_PAGES } from './role-tasks.ts';
import { WhatWaits } from './waiting/what-waits.tsx';

export interface HomePageProps {
  viewer: Viewer;
  areas: AreaEntry[];
  client: ApolloClient;
}

/** Where a signed-in person starts: what someone in their role can do here, and what is going on. */
export function HomePage({ viewer, areas, client }: HomePageProps) {
  const { role, organisation } = viewer.activeRole;
  const { lead, tasks } = ROLE_HOMES[role];
  const reachable = tasks.filter(
    ({ to }) => to === SERVER_PAGES || areas.some(({ basePath }) => to.startsWith(basePath)),
  );
  return (
    <>
      <PageTitle
        caption={`${ROLE_NAMES[role]}, ${organisation.name}`}
        title={`Hello, ${viewer.name}`}
        lead={lead}
      />
      <ApolloProvider client={client}>
        <WhatWaits viewer={viewer} areas={areas} />
      </ApolloProvider>
      <h2>What you can do</h2>
      <CardGrid>
        {reachable.map(({ title, to, about }) => (
          <Card key={title} title={title} to={to}>
            <p>{about}</p>
          </Card>
        ))}
      </CardGrid>
      <LiveFigures viewer={viewer} client={client} areas={areas} />
    </>
  );
}
