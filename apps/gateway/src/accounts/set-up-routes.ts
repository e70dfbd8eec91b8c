import { type Accounts, whatIsWrong } from '@freshfaces/accounts';
import { personName } from '@freshfaces/graph-kit';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { askerOf } from './asker-of.ts';
import { ownPagesOnly } from './own-pages-only.ts';
import { refuse } from './refuse.ts';
import { sendAnswer } from './send-answer.ts';

const words = z.string().trim().min(1).max(200);
const request = z.object({
  code: z.string().max(40),
  organisation: words,
  name: personName,
  email: z.email().max(320),
  password: z.string().max(200),
});

export interface SetUpRoutesParts {
  readonly accounts: Accounts;
  readonly publicUrl: string | null;
}

/** `POST /set-up`: the first organisation and person of a network, for whoever has the server's code. */
export function setUpRoutes(server: FastifyInstance, { accounts, publicUrl }: SetUpRoutesParts) {
  const guarded = {
    onRequest: ownPagesOnly(publicUrl),
    config: { rateLimit: { max: 10, timeWindow: 60_000 } },
  };
  server.post('/set-up', guarded, async ({ body }, reply) => {
    const { data, error } = request.safeParse(body);
    if (!data) return refuse(reply, 400, 'BAD_INPUT', whatIsWrong(error));
    return sendAnswer(
      reply,
      await accounts.setUp(data, askerOf(reply.request, accounts.cookieName)),
    );
  });
}
