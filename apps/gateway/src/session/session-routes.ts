import type { People } from '@freshfaces/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { clearToken, setToken, tokenOf } from './session-cookie.ts';
import { type OrganisationNames, sessionView } from './session-view.ts';
import type { Sessions } from './sessions.ts';

export interface SessionParts {
  readonly sessions: Sessions;
  /** Everyone whom a visitor may sign in as; null unless the demo network is loaded. */
  readonly demoPeople: () => Promise<People | null>;
  readonly namesOf: OrganisationNames;
}

const choice = z.object({ personId: z.string().min(1).max(100) });
const roleChoice = z.object({
  role: z.enum(['commissioner', 'recruiter', 'involvement-lead', 'coordinator', 'member']),
  organisationId: z.string().min(1).max(100),
});

/** `/session`: GET who is signed in, POST sign in, PATCH act in another role, DELETE sign out. */
export function sessionRoutes(server: FastifyInstance, parts: SessionParts): void {
  const { sessions, demoPeople, namesOf } = parts;
  const changing = {
    onRequest: ownPagesOnly,
    config: { rateLimit: { max: 60, timeWindow: 60_000 } },
  };

  async function answer(token: string | undefined) {
    return sessionView(await sessions.read(token), await demoPeople(), namesOf);
  }

  server.get('/session', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    return answer(tokenOf(request));
  });

  server.post('/session', changing, async (request, reply) => {
    const people = await demoPeople();
    const { data } = choice.safeParse(request.body);
    const person = people && data && (await people.get(data.personId));
    const token = person?.demo ? await sessions.open(person.id, tokenOf(request)) : null;
    if (!token) return refuse(reply, 404, 'NOT_FOUND', 'There is nobody here to sign in as.');
    setToken(reply, token);
    return answer(token);
  });

  server.patch('/session', changing, async (request, reply) => {
    const { data } = roleChoice.safeParse(request.body);
    const switched = data && (await sessions.switchRole(tokenOf(request), data));
    if (!switched) return refuse(reply, 403, 'NOT_ALLOWED', 'That is not one of your roles.');
    return answer(tokenOf(request));
  });

  server.delete('/session', changing, async (request, reply) => {
    await sessions.close(tokenOf(request));
    clearToken(reply);
    return answer(undefined);
  });
}

/** Another site's page cannot send this header without our leave. */
async function ownPagesOnly(request: FastifyRequest, reply: FastifyReply) {
  if (request.headers['x-freshfaces'] === '1') return;
  await refuse(reply, 403, 'NOT_ALLOWED', 'Sign in from the pages of Freshfaces.');
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ code, message, requestId: reply.request.id });
}
