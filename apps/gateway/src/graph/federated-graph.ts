import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphContext } from '@freshfaces/graph-kit';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import {
  buildASTSchema,
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  parse,
} from 'graphql';
import type { Composed } from '../compose/compose.ts';
import type { SubgraphExecutor } from './subgraph-executor.ts';

type ApolloGateway = ApolloServerOptionsWithGateway<GraphContext>['gateway'];

interface GraphRequest {
  readonly document: DocumentNode;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | undefined;
}

/** The composed graph: what Apollo Server is given, and a way in for the server's own reads. */
export interface FederatedGraph {
  readonly gateway: ApolloGateway;
  execute(request: GraphRequest, context: GraphContext): Promise<ExecutionResult>;
}

/**
 * Plans each operation over the subgraphs and runs the plan (docs/adr/0006-gateway.md): the only file that
 * knows router-runtime.
 * @param executorFor the way to a subgraph, by its lower-case name.
 */
export async function createFederatedGraph(
  { supergraph, api }: Composed,
  executorFor: (name: string) => SubgraphExecutor,
): Promise<FederatedGraph> {
  const handler = await unifiedGraphHandler({
    unifiedGraph: buildASTSchema(parse(supergraph), { assumeValidSDL: true }),
    getUnifiedGraphSDL: () => supergraph,
    onSubgraphExecute: (name, { document, variables, operationName, context }) =>
      executorFor(name.toLowerCase())(
        { document, variables: variables ?? undefined, operationName },
        context as GraphContext,
      ),
  });
  const { executor } = handler;
  if (!executor) throw new Error('router-runtime gave no executor.');
  const run = executor;

  async function execute(request: GraphRequest, context: GraphContext): Promise<ExecutionResult> {
    try {
      const { data, errors } = (await run({ ...request, context })) as ExecutionResult;
      return { data: data ?? null, ...(errors && { errors }) };
    } catch (error) {
      return { errors: variableFaults(error) };
    }
  }

  const apiSchema = buildSchema(api);
  const gateway: ApolloGateway = {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema, coreSupergraphSdl: supergraph });
      return () => undefined;
    },
    async load() {
      return {
        executor: ({ document, request, operationName, context }) =>
          execute(
            { document, variables: request.variables, operationName: operationName ?? undefined },
            context as GraphContext,
          ),
      };
    },
    async stop() {},
  };
  return { gateway, execute };
}

/** The runtime throws what is wrong with the variables; anything else it throws is a fault of ours. */
function variableFaults(error: unknown): GraphQLError[] {
  const faults: unknown[] = error instanceof AggregateError ? error.errors : [error];
  if (!faults.every((fault) => fault instanceof GraphQLError)) throw error;
  return faults.map(
    (fault) => new GraphQLError(fault.message, { extensions: { code: 'BAD_USER_INPUT' } }),
  );
}
