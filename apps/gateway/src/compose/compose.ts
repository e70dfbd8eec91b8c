import {
  composeServices,
  compositionHasErrors,
  transformSupergraphToPublicSchema,
} from '@theguild/federation-composition';
import { type GraphQLError, parse, print } from 'graphql';
import type { Source } from './sources.ts';

/** What the gateway runs and what clients see, as SDL. */
export interface Composed {
  readonly supergraph: string;
  readonly api: string;
}

/** The subgraphs do not fit together; `faults` says where, a sentence each. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The subgraphs do not compose:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

/** One supergraph out of Federation 2 subgraphs. Throws CompositionError. */
export function compose(sources: readonly Source[]): Composed {
  const result = composeServices(
    sources.map(({ name, typeDefs }) => ({ name, url: '', typeDefs: parseSource(name, typeDefs) })),
  );
  if (compositionHasErrors(result)) throw new CompositionError(result.errors.map(faultOf));
  return {
    supergraph: withNotice(print(parse(result.supergraphSdl))),
    api: withNotice(print(transformSupergraphToPublicSchema(parse(result.supergraphSdl)))),
  };
}

function parseSource(name: string, typeDefs: string) {
  try {
    return parse(typeDefs);
  } catch (error) {
    throw new CompositionError([
      `${name}: ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
}

function faultOf(error: GraphQLError): string {
  const code = error.extensions['code'];
  return typeof code === 'string' ? `${error.message} (${code})` : error.message;
}

function withNotice(sdl: string): string {
  return `# Written by "pnpm compose" from packages/*-graph/schema.graphql. Do not edit.\n\n${sdl}\n`;
}
