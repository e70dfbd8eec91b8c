import type { People } from '@freshfaces/access';
import type { AccountFacts, Accounts } from '@freshfaces/accounts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { askerOf } from '../accounts/asker-of.ts';
import { ownPagesOnly } from '../accounts/own-pages-only.ts';
import { refuse } from '../accounts/refuse.ts';
import { sendCookies } from '../accounts/send-answer.ts';
import { type OrganisationNames, sessionView } from './session-view.ts';

export interface SessionParts {
  readonly accounts: Accounts;
  readonly facts: AccountFacts;
  /** Everyone whom a visitor may sign in as; null unless the demo network is loaded. */
  readonly demoPeople: () => Promise<People | null>;
  /** Whether the network has people yet. */
  readonly isSetUp: () => Promise<boolean>;
  readonly namesOf: OrganisationNames;
  /** The name of the single sign-on, where there is one. */
  readonly ssoName: string | null;
  readonly publicUrl: string | null;
}

const choice = z.object({ personId: z.string().min(1).max(100) });
const roleChoice = z.object({
  role: z.enum([
    'commissioner',
    'recruiter',
    'involvement-lead',
    'coordinator',
    'organisation-admin',
    'member',
    'supporter',
  ]),
  organisationId: z.string().min(1).max(100),
});

/** `/session`: GET who is signed in, POST choose someone of the demo network, PATCH act in another role, DELETE sign out. */
export function sessionRoutes(server: FastifyInstance, parts: SessionParts): void {
  const { accounts, demoPeople } = parts;
  const { sessions, cookieName } = accounts;
  const changing = {
    onRequest: ownPagesOnly(parts.publicUrl),
    config: { rateLimit: { max: 60, timeWindow: 60_000 } },
  };

  async function answer(cookie: string | undefined) {
    const session = await sessions.read(cookie);
    const personId = session?.viewer.personId;
    const account = personId ? (await parts.facts.of([personId])).get(personId) : undefined;
    return {
      ...(await sessionView(session, account ?? null, await demoPeople(), parts.namesOf)),
      setUp: (await parts.isSetUp()) ? 'done' : 'needed',
      sso: parts.ssoName === null ? null : { name: parts.ssoName },
    };
  }

  server.get('/session', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    return answer(request.cookies[cookieName]);
  });

  server.post('/session', changing, async (request, reply) => {
    const people = await demoPeople();
    const { data } = choice.safeParse(request.body);
    const person = people && data && (await people.get(data.personId));
    const opened = person?.demo
      ? await accounts.signInAs(person.id, askerOf(request, cookieName))
      : null;
    if (!opened || opened.session === null) {
      return refuse(reply, 404, 'NOT_FOUND', 'There is nobody here to sign in as.');
    }
    sendCookies(reply, opened);
    return answer(opened.session);
  });

  server.patch('/session', changing, async (request, reply) => {
    const cookie = request.cookies[cookieName];
    const { data } = roleChoice.safeParse(request.body);
    const switched = data && (await sessions.switchRole(cookie, data));
    if (!switched) return refuse(reply, 403, 'NOT_ALLOWED', 'That is not one of your roles.');
    return answer(cookie);
  });

  server.delete('/session', changing, async (request, reply) => {
    sendCookies(reply, await accounts.signOut(askerOf(request, cookieName)));
    return answer(undefined);
  });
}
