import { readFileSync } from 'node:fs';
import type { PersonalDataPorts, PortFunction, Subgraph } from '@freshfaces/graph-kit';
import { entryFields } from './entries/entry-fields.resolvers.ts';
import { entryMutations } from './entries/entry-mutations.resolvers.ts';
import { entryQueries } from './entries/entry-queries.resolvers.ts';
import { withdrawnEntries } from './entries/retention.ts';
import type { Resolvers } from './generated/resolvers-types.ts';
import { openPractice, type PracticeEdges } from './parts.ts';
import { type AuthorPorts, authorPorts } from './people/authors.ts';
import { personalDataPorts } from './people/personal-data.ts';
import { respondMutation } from './responses/respond.resolvers.ts';

/** What practice tells other domains, inside the server. */
type PracticeOwnPorts = AuthorPorts & PersonalDataPorts;

/** The practice domain: what organisations tried, what worked and what did not. */
export function createPracticeGraph(
  edges: PracticeEdges,
): Subgraph & { readonly ports: PracticeOwnPorts & Record<string, PortFunction> } {
  const practice = openPractice(edges);
  const resolvers: Resolvers = {
    Query: entryQueries(practice),
    Mutation: { ...entryMutations(practice), ...respondMutation(practice) },
    PracticeEntry: entryFields(practice),
  };
  return {
    name: 'practice',
    typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
    resolvers: { ...resolvers },
    jobs: [],
    retention: [withdrawnEntries(practice)],
    ports: { ...authorPorts(practice), ...personalDataPorts(practice) },
  };
}
