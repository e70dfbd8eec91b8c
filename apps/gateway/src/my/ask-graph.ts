import { type Clock, Problem, type ProblemCode, type Viewer } from '@freshfaces/graph-kit';
import type { FederatedGraph } from '../graph/federated-graph.ts';
import type { AskGraph } from './my.ts';

const CODES: ReadonlySet<string> = new Set<ProblemCode>([
  'BAD_INPUT',
  'NOT_SIGNED_IN',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'CONFLICT',
  'ALREADY_DONE',
  'INFEASIBLE',
  'BUSY',
  'UNAVAILABLE',
]);

/** Asks the graph as this viewer, with every check that it makes of anyone. Throws what it refuses. */
export function askGraphAs(
  { graph, now }: { readonly graph: FederatedGraph; readonly now: Clock },
  viewer: Viewer,
  requestId: string,
): AskGraph {
  return async (document, variables) => {
    const context = { viewer, requestId, now, loaders: new Map<string, unknown>() };
    const asked = { document, variables: variables as Record<string, unknown> };
    const { data, errors } = await graph.execute(asked, context);
    const [error] = errors ?? [];
    if (error) throw problemOf(error);
    return data as never;
  };
}

function problemOf(error: { message: string; extensions: Record<string, unknown> }): Error {
  const { code, where } = error.extensions;
  if (typeof code !== 'string' || !CODES.has(code)) return new Error(String(code));
  return new Problem(
    code as ProblemCode,
    error.message,
    typeof where === 'string' ? where : undefined,
  );
}
