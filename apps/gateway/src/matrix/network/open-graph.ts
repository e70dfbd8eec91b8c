import { auditKeyOf, type Person } from '@freshfaces/access';
import type { Clock, GraphContext, Viewer } from '@freshfaces/graph-kit';
import { logKeyOf } from '@freshfaces/log-keeper';
import type { Store } from '@freshfaces/store';
import { masterKeyOf } from '@freshfaces/vault';
import { type ExecutionResult, parse } from 'graphql';
import { readGenerated } from '../../compose/generated.ts';
import { createFederatedGraph } from '../../graph/federated-graph.ts';
import type { SubgraphExecutor } from '../../graph/subgraph-executor.ts';
import { createDomains } from '../../subgraphs/create-domains.ts';
import { createEdges, type Edges } from '../../subgraphs/edges.ts';

/** The same as every test gateway's, so that one can serve the store. */
const MASTER_KEY = masterKeyOf('0f'.repeat(32));
const AUDIT_KEY = auditKeyOf('1f'.repeat(32));
const LOG_KEY = logKeyOf('3f'.repeat(32));

/** The whole composed graph on a store, asked without a server. */
export interface OpenGraph {
  readonly edges: Edges;
  ask(viewer: Viewer | null, text: string, variables?: object): Promise<ExecutionResult>;
  /** One domain's own executor, as the planner reaches it. */
  subgraph(name: string): SubgraphExecutor;
  contextOf(viewer: Viewer | null): GraphContext;
}

export async function openGraph(store: Store, now: Clock): Promise<OpenGraph> {
  const edges = createEdges({
    store,
    now,
    masterKey: MASTER_KEY,
    auditKey: AUDIT_KEY,
    logKey: LOG_KEY,
    sending: false,
    publicUrl: 'https://freshfaces.test',
  });
  const faults = { fault: () => undefined };
  const domains = createDomains({ edges, retention: [], faults, urls: {}, secret: null });
  const graph = await createFederatedGraph(readGenerated(), domains.executorFor);
  const contextOf = (viewer: Viewer | null): GraphContext => ({
    viewer,
    requestId: 'matrix',
    now,
    loaders: new Map(),
  });
  return {
    edges,
    ask: (viewer, text, variables = {}) =>
      graph.execute({ document: parse(text), variables: { ...variables } }, contextOf(viewer)),
    subgraph: domains.executorFor,
    contextOf,
  };
}

/** Someone as a session says who they are. */
export function viewerOf({ id, name, roles, memberId, supports }: Person): Viewer {
  return { personId: id, name, roles, memberId, supports };
}
