import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The domains of the graph, in the order they are composed. */
export const SUBGRAPH_NAMES = ['commissioning', 'panels', 'people', 'pool', 'practice'] as const;
export type SubgraphName = (typeof SUBGRAPH_NAMES)[number];

export interface Source {
  readonly name: SubgraphName;
  /** The text of the package's `schema.graphql`. */
  readonly typeDefs: string;
}

/** Reads the `schema.graphql` of every graph package. */
export function readSources(): Source[] {
  return SUBGRAPH_NAMES.map((name) => ({ name, typeDefs: readFileSync(schemaPath(name), 'utf8') }));
}

function schemaPath(name: SubgraphName): string {
  return fileURLToPath(
    new URL(`../../../../packages/${name}-graph/schema.graphql`, import.meta.url),
  );
}
