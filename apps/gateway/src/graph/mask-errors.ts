import { Problem } from '@freshfaces/graph-kit';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { FaultLog } from '../server/fault-log.ts';
import { INTERNAL_SENTENCE } from '../server/internal-sentence.ts';
import type { SubgraphExecutor } from './subgraph-executor.ts';

/**
 * Lets problems through as they are and turns every other error into one sentence that gives nothing
 * away. Done where the error arises, so that nothing else ever crosses a subgraph's boundary.
 */
export function withMaskedErrors(run: SubgraphExecutor, log: FaultLog): SubgraphExecutor {
  return async (request, context) => {
    const result = await run(request, context);
    return masked(result, (error) => {
      log.fault(originOf(error), {
        requestId: context.requestId,
        path: error.path?.join('.') ?? null,
      });
      return internalError(context.requestId, error.path);
    });
  };
}

/** What people are told when the fault is ours. */
function internalError(requestId: string, path?: GraphQLError['path']): GraphQLError {
  return new GraphQLError(INTERNAL_SENTENCE, {
    ...(path && { path }),
    extensions: { code: 'INTERNAL', requestId },
  });
}

function masked(
  result: ExecutionResult,
  mask: (error: GraphQLError) => GraphQLError,
): ExecutionResult {
  if (!result.errors) return result;
  return {
    ...result,
    errors: result.errors.map((error) =>
      originOf(error) instanceof Problem ? error : mask(error),
    ),
  };
}

/** The error that a resolver threw, under what graphql-js wrapped around it. */
function originOf(error: GraphQLError): Error {
  let origin: Error = error;
  while (!(origin instanceof Problem) && origin instanceof GraphQLError && origin.originalError) {
    origin = origin.originalError;
  }
  return origin;
}
