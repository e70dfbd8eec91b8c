import { readTypeDefs } from '@freshfaces/graph-kit';

/** The domains of the graph, in the order they are composed. */
export const SUBGRAPH_NAMES = ['commissioning', 'panels', 'people', 'pool', 'practice'] as const;
export type SubgraphName = (typeof SUBGRAPH_NAMES)[number];

export interface Source {
  readonly name: SubgraphName;
  /** The schema of the package, all its files. */
  readonly typeDefs: string;
}

/** Reads the schema of every graph package. */
export function readSources(): Source[] {
  return SUBGRAPH_NAMES.map((name) => ({
    name,
    typeDefs: readTypeDefs(new URL(`../../../../packages/${name}-graph/`, import.meta.url)),
  }));
}
