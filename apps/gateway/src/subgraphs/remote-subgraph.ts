import { type GraphContext, Problem, type ProblemCode } from '@freshfaces/graph-kit';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError, print } from 'graphql';
import { z } from 'zod';
import type { SubgraphExecutor } from '../graph/subgraph-executor.ts';
import type { FaultLog } from '../server/fault-log.ts';
import { signCaller } from './caller-token.ts';
import { type PortCall, unavailable } from './port-table.ts';

/** A subgraph in another process: its graph and its ports. */
export interface RemoteSubgraph {
  readonly execute: SubgraphExecutor;
  readonly call: PortCall;
}

export interface Remote {
  readonly name: string;
  /** Where it listens, without a closing slash. */
  readonly url: string;
  readonly secret: string;
}

/** A draw's candidates take longest; beyond this the subgraph counts as not available. */
const LIMIT_MS = 15_000;

const answerShape = z.union([
  z.object({ value: z.unknown() }),
  z.object({
    problem: z.object({ code: z.string(), message: z.string(), where: z.string().optional() }),
  }),
]);

export function createRemoteSubgraph(remote: Remote, faults: FaultLog): RemoteSubgraph {
  const { name } = remote;

  async function post(path: string, content: unknown, context: GraphContext): Promise<unknown> {
    try {
      return await send(remote, path, JSON.stringify(content), context);
    } catch (error) {
      faults.fault(error, { requestId: context.requestId, subgraph: name });
      throw unavailable(name);
    }
  }

  return {
    async execute({ document, variables, operationName }, context) {
      const content = { query: print(document), variables, operationName };
      try {
        return rebuilt((await post('/graphql', content, context)) as FormattedResult);
      } catch (error) {
        if (error instanceof Problem) return { errors: [error] };
        throw error;
      }
    },

    async call(port, input, context) {
      const answer = answerShape.parse(await post(`/ports/${port}`, { input }, context));
      if ('value' in answer) return answer.value;
      const { code, message, where } = answer.problem;
      throw new Problem(code as ProblemCode, message, where);
    },
  };
}

async function send(
  { name, url, secret }: Remote,
  path: string,
  body: string,
  caller: GraphContext,
): Promise<unknown> {
  const token = signCaller(caller, { subgraph: name, body }, secret, Date.now());
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Freshfaces ${token}` },
    body,
    signal: AbortSignal.timeout(LIMIT_MS),
  });
  if (!response.ok) throw new Error(`It answered ${response.status}.`);
  return response.json();
}

interface FormattedResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** The result with errors that graphql-js knows as errors again. */
function rebuilt({ data, errors }: FormattedResult): ExecutionResult {
  return {
    ...(data !== undefined && { data }),
    ...(errors && {
      errors: errors.map(
        ({ message, path, extensions }) => new GraphQLError(message, { path, extensions }),
      ),
    }),
  };
}
