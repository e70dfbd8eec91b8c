import { readFileSync } from 'node:fs';
import type { Subgraph } from '@freshfaces/graph-kit';
import type { Resolvers } from './generated/resolvers-types.ts';
import { openPeopleGraph, type PeopleParts } from './parts.ts';

const typeDefs = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

/** The people of organisations, their invitations, and everyone's rights over their data. */
export function createPeopleGraph(parts: PeopleParts): Subgraph {
  openPeopleGraph(parts);
  const resolvers: Resolvers = {};
  return { name: 'people', typeDefs, resolvers: { ...resolvers }, jobs: [], ports: {} };
}
