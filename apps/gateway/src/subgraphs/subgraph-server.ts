import {
  type Clock,
  type GraphContext,
  newId,
  Problem,
  type Subgraph,
} from '@freshfaces/graph-kit';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { type DocumentNode, parse } from 'graphql';
import type { Logger } from 'pino';
import { inProcess } from '../graph/in-process.ts';
import { withMaskedErrors } from '../graph/mask-errors.ts';
import type { FaultLog } from '../server/fault-log.ts';
import { answerFaults, tellRequests } from '../server/request-hooks.ts';
import { verifyCaller } from './caller-token.ts';
import { portsOf } from './port-table.ts';

export interface SubgraphServerParts {
  readonly subgraph: Subgraph;
  readonly secret: string;
  readonly log: Logger;
  readonly faults: FaultLog;
  readonly now: Clock;
}

interface GraphLetter {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** One subgraph on its own: `POST /graphql` and `POST /ports/<name>`, for callers the gateway vouches for. */
export function createSubgraphServer(parts: SubgraphServerParts): FastifyInstance {
  const { subgraph, secret, faults, now } = parts;
  const loggerInstance: FastifyBaseLogger = parts.log;
  const server: FastifyInstance = fastify({
    loggerInstance,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    genReqId: newId,
    bodyLimit: 16 * 1024 * 1024,
  });
  const execute = withMaskedErrors(inProcess(subgraph), faults);
  const call = portsOf(subgraph);
  const documents = createDocuments();

  tellRequests(server);
  answerFaults(server, faults);
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    async (_: unknown, body: string) => body,
  );

  /** The letter and who sent it; throws 401 when nobody vouches for them. */
  function opened<T>(authorization: string | undefined, body: string): [T, GraphContext] {
    const token = authorization?.replace(/^Freshfaces /u, '') ?? '';
    const caller = verifyCaller(token, { subgraph: subgraph.name, body }, secret, Date.now());
    if (!caller) throw Object.assign(new Error('Unknown caller.'), { statusCode: 401 });
    return [JSON.parse(body) as T, { ...caller, now, loaders: new Map() }];
  }

  server.get('/healthz', async () => ({ ok: true }));
  server.post<{ Body: string }>('/graphql', async ({ headers, body }) => {
    const [letter, context] = opened<GraphLetter>(headers.authorization, body);
    const { query, variables, operationName } = letter;
    return execute({ document: documents(query), variables, operationName }, context);
  });
  server.post<{ Body: string; Params: { name: string } }>(
    '/ports/:name',
    async ({ headers, body, params }) => {
      const [{ input }, context] = opened<{ input: unknown }>(headers.authorization, body);
      try {
        return { value: (await call(params.name, input, context)) ?? null };
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const { code, message, extensions } = error;
        return { problem: { code, message, where: extensions['where'] } };
      }
    },
  );
  return server;
}

/** Parses each text once; query plans send the same few again and again. */
function createDocuments(): (text: string) => DocumentNode {
  const known = new Map<string, DocumentNode>();
  return (text) => {
    const document = known.get(text) ?? parse(text, { noLocation: true });
    if (known.size > 1_000) known.clear();
    known.set(text, document);
    return document;
  };
}
