import { type Accounts, AUTH_ROUTES, type AuthRoute } from '@freshfaces/accounts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { askerOf } from './asker-of.ts';
import { ownPagesOnly } from './own-pages-only.ts';
import { refuse } from './refuse.ts';
import { sendAnswer } from './send-answer.ts';

export interface AuthRoutesParts {
  readonly accounts: Accounts;
  readonly publicUrl: string | null;
}

const chosen = z.object({ id: z.string().min(1).max(100) });

/** `/auth/…`: ways in, passwords, the second factor, and where one is signed in. */
export function authRoutes(
  server: FastifyInstance,
  { accounts, publicUrl }: AuthRoutesParts,
): void {
  const { handle, sessions, cookieName } = accounts;
  const config = { rateLimit: { max: 120, timeWindow: 60_000 } };
  const guarded = { config, onRequest: ownPagesOnly(publicUrl) };
  const cookieOf = (request: FastifyRequest) => request.cookies[cookieName];

  for (const route of AUTH_ROUTES) {
    server.route({
      method: route.method,
      url: `/auth${route.path}`,
      ...(route.kind === 'return' ? { config } : guarded),
      handler: async (request, reply) =>
        sendAnswer(reply, await handle(route, askerOf(request, cookieName), sent(route, request))),
    });
  }

  server.get('/auth/list-sessions', guarded, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const places = await sessions.places(cookieOf(request));
    return places ?? refuse(reply, 401, 'NOT_SIGNED_IN', 'Please sign in first.');
  });

  server.post('/auth/revoke-session', guarded, async (request, reply) => {
    const { data } = chosen.safeParse(request.body);
    const ended = await sessions.end(cookieOf(request), ({ id }) => id === data?.id);
    if (ended === null) return refuse(reply, 401, 'NOT_SIGNED_IN', 'Please sign in first.');
    return { ended };
  });

  server.post('/auth/revoke-other-sessions', guarded, async (request, reply) => {
    const ended = await sessions.end(cookieOf(request), ({ current }) => !current);
    if (ended === null) return refuse(reply, 401, 'NOT_SIGNED_IN', 'Please sign in first.');
    return { ended };
  });
}

function sent({ method }: AuthRoute, { body, query }: FastifyRequest): unknown {
  return method === 'GET' ? query : body;
}
