import { constants } from 'node:zlib';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import { type Clock, type GraphContext, newId } from '@freshfaces/graph-kit';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import { authRoutes } from '../accounts/auth-routes.ts';
import { setUpRoutes } from '../accounts/set-up-routes.ts';
import type { FederatedGraph } from '../graph/federated-graph.ts';
import type { MyParts } from '../my/my-parts.ts';
import { myRoutes } from '../my/my-routes.ts';
import { logRoutes, type PublicLogReader } from '../records/log-routes.ts';
import type { RecordOf } from '../records/read-record.ts';
import { recordRoutes } from '../records/record-routes.ts';
import { type MyDataParts, myDataRoute } from '../rights/my-data-route.ts';
import { type SessionParts, sessionRoutes } from '../session/session-routes.ts';
import { type WebParts, webRoutes } from '../web/web-routes.ts';
import type { FaultLog } from './fault-log.ts';
import type { OverloadGuard } from './overload-guard.ts';
import { answerFaults, tellRequests } from './request-hooks.ts';
import { securityHeaders } from './security-headers.ts';

export interface ServerParts {
  readonly log: Logger;
  readonly faults: FaultLog;
  readonly now: Clock;
  readonly apollo: ApolloServer<GraphContext>;
  readonly session: SessionParts;
  readonly exportArchive: MyDataParts['exportArchive'];
  readonly web: WebParts;
  readonly recordOf: RecordOf;
  readonly publicLog: PublicLogReader;
  readonly graph: FederatedGraph;
  readonly links: MyParts['links'];
  /** The address people know the network by; null on this machine. */
  readonly publicUrl: string | null;
  /** How many proxies stand before us; what a visitor writes into `X-Forwarded-For` is left of theirs. */
  readonly proxies: number;
  /** Null in tests, whose machine may be busy with others. */
  readonly overload: OverloadGuard | null;
  /** False from the moment the server is told to stop. */
  readonly isReady: () => boolean;
}

const MAX_BODY = 2 * 1024 * 1024;

/** The web server, ready to listen. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { apollo, session, web, publicUrl, isReady, now } = parts;
  const { sessions, cookieName } = session.accounts;
  const loggerInstance: FastifyBaseLogger = parts.log;
  const server: FastifyInstance = fastify({
    loggerInstance,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    requestIdHeader: false,
    genReqId: newId,
    bodyLimit: MAX_BODY,
    // By number alone fastify believes no proxy at all (5.12).
    trustProxy: (_address, hop) => hop < parts.proxies,
    forceCloseConnections: 'idle',
  });
  tellRequests(server);
  answerFaults(server, parts.faults);
  await securityHeaders(server, {
    areaOrigins: originsOf(web),
    secure: publicUrl?.startsWith('https:') ?? false,
  });
  await server.register(cookie);
  await server.register(rateLimit, { global: false });
  await parts.overload?.(server);
  await server.register(compress, {
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  });

  server.addHook('onSend', async (_request, reply) => {
    if (!isReady()) void reply.header('connection', 'close');
  });
  server.get('/healthz', async () => ({ ok: true }));
  server.get('/readyz', async (_request, reply) =>
    isReady() ? { ready: true } : reply.code(503).send({ ready: false }),
  );
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    config: { rateLimit: { max: 1_200, timeWindow: 60_000 } },
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => ({
        viewer: (await sessions.read(request.cookies[cookieName]))?.viewer ?? null,
        requestId: request.id,
        now,
        loaders: new Map(),
      }),
    }),
  });
  sessionRoutes(server, session);
  authRoutes(server, session);
  setUpRoutes(server, session);
  myDataRoute(server, { ...session, exportArchive: parts.exportArchive });
  server.get('/outbox', async (_request, reply) => reply.redirect('/people/outbox'));
  recordRoutes(server, parts.recordOf);
  logRoutes(server, parts.publicLog);
  await myRoutes(server, { ...parts, accounts: session.accounts });
  await webRoutes(server, web);
  return server;
}

function originsOf({ areas }: WebParts): string[] {
  const away = areas.filter(({ entry }) => !entry.startsWith('/'));
  return [...new Set(away.map(({ entry }) => new URL(entry).origin))];
}
