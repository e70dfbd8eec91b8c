import { buildSubgraphSchema } from '@apollo/subgraph';
import { createAudit } from '@freshfaces/access';
import { createOnce, type GraphContext, type Role, type Viewer } from '@freshfaces/graph-kit';
import { openTestStore } from '@freshfaces/store/testing';
import { graphql, parse } from 'graphql';
import { createPoolGraph } from '../create-pool-graph.ts';
import { openPool } from '../pool.ts';

const NOW = '2026-11-22T09:30:00.000Z';

export function staff(role: Role, organisationId: string): Viewer {
  const personId = `${role}-${organisationId}`;
  return { personId, name: personId, roles: [{ role, organisationId }], memberId: null };
}

export function memberViewer(memberId: string, organisationId: string): Viewer {
  return {
    personId: `person-${memberId}`,
    name: memberId,
    roles: [{ role: 'member', organisationId }],
    memberId,
  };
}

/** What a test sees of one answer: the data, and `code: sentence` of each error. */
export interface Answer<T> {
  readonly data: T;
  readonly problems: readonly string[];
  /** Everything that would go over the wire. */
  readonly text: string;
}

/** A fresh pool over its own schema, a test store and a fixed clock. */
export async function openTestPool() {
  const { store, dispose } = await openTestStore();
  const parts = { store, audit: createAudit(store), once: createOnce(store) };
  const graph = createPoolGraph(parts);
  const schema = buildSubgraphSchema([
    { typeDefs: parse(graph.typeDefs), resolvers: graph.resolvers as never },
  ]);
  const clock = { now: NOW };

  async function ask<T = unknown>(
    viewer: Viewer | null,
    source: string,
    variableValues: Record<string, unknown> = {},
  ): Promise<Answer<T>> {
    const contextValue: GraphContext = {
      viewer,
      requestId: 'test',
      now: () => clock.now,
      loaders: new Map(),
    };
    const result = await graphql({ schema, source, variableValues, contextValue });
    const problems = (result.errors ?? []).map(
      ({ extensions, message }) => `${String(extensions['code'])}: ${message}`,
    );
    const text = JSON.stringify(result);
    return { data: (JSON.parse(text) as { data: T }).data, problems, text };
  }

  return { pool: openPool(parts), graph, schema, clock, ask, dispose };
}

export type TestPool = Awaited<ReturnType<typeof openTestPool>>;
