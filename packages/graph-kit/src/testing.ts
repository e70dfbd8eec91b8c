import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ExecutionResult, type GraphQLSchema, graphql, parse } from 'graphql';
import type { Clock } from './clock.ts';
import type { GraphContext } from './context.ts';
import type { Subgraph } from './subgraph.ts';
import type { Role, Viewer } from './viewer.ts';

/** Someone with one role at one organisation. */
export function staff(
  role: Role,
  organisationId: string,
  personId = `${role}-${organisationId}`,
): Viewer {
  return {
    personId,
    name: `Name of ${personId}`,
    roles: [{ role, organisationId }],
    memberId: null,
    supports: [],
  };
}

/** A member signed in. */
export function memberViewer(memberId: string, organisationId = 'harbour'): Viewer {
  const personId = `person-${memberId}`;
  return { ...staff('member', organisationId, personId), memberId };
}

/** Someone whom these members let help them. */
export function supporterViewer(supports: readonly string[], organisationId = 'harbour'): Viewer {
  return { ...staff('supporter', organisationId), supports };
}

/** One domain's own schema, without the others. */
export function schemaOf({ typeDefs, resolvers }: Subgraph): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]);
}

/** Runs operations over one domain's own schema, as a test's viewer. */
export type Run = (
  viewer: Viewer | null,
  source: string,
  variables?: Record<string, unknown>,
) => Promise<ExecutionResult>;

export function runnerFor(graph: Subgraph, now: Clock): Run {
  const schema = schemaOf(graph);
  return async (viewer, source, variableValues = {}) => {
    const contextValue: GraphContext = { viewer, requestId: 'test', now, loaders: new Map() };
    return graphql({ schema, source, variableValues, contextValue });
  };
}

/** What a test sees of one answer. */
export interface Answer<T> {
  readonly data: T;
  /** `code: sentence` of each error. */
  readonly problems: readonly string[];
  /** Everything that would go over the wire. */
  readonly text: string;
}

export type Ask = <T = Record<string, never> | null>(
  ...operation: Parameters<Run>
) => Promise<Answer<T>>;

export function askerFor(graph: Subgraph, now: Clock): Ask {
  const run = runnerFor(graph, now);
  return async (...operation): Promise<Answer<never>> => {
    const result = await run(...operation);
    const problems = (result.errors ?? []).map(
      ({ extensions, message }) => `${String(extensions['code'])}: ${message}`,
    );
    const text = JSON.stringify(result);
    const { data = null } = JSON.parse(text) as { data?: null };
    return { data: data as never, problems, text };
  };
}
