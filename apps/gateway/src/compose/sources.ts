import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The domains of the graph, in the order they are composed. */
export const SUBGRAPH_NAMES = ['commissioning', 'panels', 'pool', 'practice'] as const;
export type SubgraphName = (typeof SUBGRAPH_NAMES)[number];

export interface Source {
  readonly name: SubgraphName;
  /** The text of the package's `schema.graphql`. */
  readonly typeDefs: string;
}

/** Reads the `schema.graphql` of every graph package that has one. */
export function readSources(): Source[] {
  return SUBGRAPH_NAMES.flatMap((name) => {
    const path = schemaPath(name);
    const typeDefs = existsSync(path) ? readFileSync(path, 'utf8') : '';
    return typeDefs.trim() === '' ? [] : [{ name, typeDefs }];
  });
}

function schemaPath(name: SubgraphName): string {
  return fileURLToPath(
    new URL(`../../../../packages/${name}-graph/schema.graphql`, import.meta.url),
  );
}
