import { type ApolloClient, ApolloProvider } from '@freshfaces/web-kit/apollo';
import type { AreaEntry, Role, Viewer } from '@freshfaces/web-kit/area';
import type { ComponentType } from 'react';
import { CommissionerFigures } from './commissioner-figures.tsx';
import { LatestPractice } from './latest-practice.tsx';
import { MyDraws } from './my-draws.tsx';
import { PoolFigures } from './pool-figures.tsx';
import { RecruiterFigures } from './recruiter-figures.tsx';
import { RotationFigures } from './rotation-figures.tsx';

export interface FiguresProps {
  viewer: Viewer;
}

const BY_ROLE: Record<Role, readonly ComponentType<FiguresProps>[]> = {
  commissioner: [CommissionerFigures, RotationFigures],
  recruiter: [RecruiterFigures],
  'involvement-lead': [PoolFigures, RecruiterFigures],
  coordinator: [RotationFigures, PoolFigures, CommissionerFigures],
  'organisation-admin': [],
  member: [MyDraws],
  supporter: [],
};

interface LiveFiguresProps extends FiguresProps {
  client: ApolloClient;
  areas: readonly AreaEntry[];
}

/**
 * What is going on now, for the role in use. Each part asks for itself: where a part of Freshfaces is
 * down, only its own figures are missing.
 */
export function LiveFigures({ viewer, client, areas }: LiveFiguresProps) {
  const parts = BY_ROLE[viewer.activeRole.role];
  const hasPractice = areas.some(({ name }) => name === 'practice');
  return (
    <ApolloProvider client={client}>
      {parts.map((Part) => (
        <Part key={Part.name} viewer={viewer} />
      ))}
      {hasPractice && <LatestPractice />}
    </ApolloProvider>
  );
}
