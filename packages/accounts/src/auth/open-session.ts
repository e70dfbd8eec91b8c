import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

const body = z.object({ personId: z.string(), openedBy: z.literal('signed-in-demo') });

/** Signs someone in whom the server itself has chosen; no address leads here. */
export function openSession() {
  return {
    id: 'open-session',
    endpoints: {
      openSession: createAuthEndpoint.serverOnly({ method: 'POST', body }, async (ctx) => {
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.personId);
        if (!user) throw new APIError('NOT_FOUND');
        const { openedBy } = ctx.body;
        const session = await internalAdapter.createSession(user.id, false, { openedBy });
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ status: true });
      }),
    },
  } satisfies BetterAuthPlugin;
}
