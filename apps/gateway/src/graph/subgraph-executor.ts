import type { GraphContext } from '@freshfaces/graph-kit';
import type { DocumentNode, ExecutionResult } from 'graphql';

/** One step of a query plan, sent to one subgraph. */
interface SubgraphRequest {
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown> | undefined;
  readonly operationName: string | undefined;
}

/** Runs a step in a subgraph, wherever it lives. Answers errors; never throws. */
export type SubgraphExecutor = (
  request: SubgraphRequest,
  context: GraphContext,
) => Promise<ExecutionResult>;
