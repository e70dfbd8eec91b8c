import { createAudit } from '@freshfaces/access';
import { createOnce } from '@freshfaces/graph-kit';
import { askerFor, schemaOf } from '@freshfaces/graph-kit/testing';
import { openTestStore } from '@freshfaces/store/testing';
import { createPoolGraph } from '../create-pool-graph.ts';
import { openPool } from '../pool.ts';

const NOW = '2026-11-22T09:30:00.000Z';

/** A fresh pool over its own schema, a test store and a fixed clock. */
export async function openTestPool() {
  const { store, dispose } = await openTestStore();
  const parts = { store, audit: createAudit(store), once: createOnce(store) };
  const graph = createPoolGraph(parts);
  const clock = { now: NOW };
  const ask = askerFor(graph, () => clock.now);
  return { pool: openPool(parts), graph, schema: schemaOf(graph), clock, ask, dispose };
}

export type TestPool = Awaited<ReturnType<typeof openTestPool>>;
