import type { Accounts } from '@freshfaces/accounts';
import type { PeopleOwnPorts } from '@freshfaces/people-graph';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { refuse } from '../accounts/refuse.ts';

export interface MyDataParts {
  readonly accounts: Accounts;
  readonly exportArchive: PeopleOwnPorts['exportArchive'];
}

const asked = z.object({ member: z.string().min(1).max(100).optional() });

/**
 * `/my-data.zip`: everything kept on whoever asks; with `?member=<id>`, on a member for their lead (UK GDPR,
 * art. 15). Not for links from other sites: the browser says where it comes from.
 */
export function myDataRoute(server: FastifyInstance, { accounts, exportArchive }: MyDataParts) {
  const { sessions, cookieName } = accounts;
  const config = { rateLimit: { max: 10, timeWindow: 60_000 } };
  server.get('/my-data.zip', { config }, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    if (request.headers['sec-fetch-site'] === 'cross-site') {
      return refuse(reply, 403, 'NOT_ALLOWED', 'Do this from the pages of Freshfaces.');
    }
    const { data } = asked.safeParse(request.query);
    if (!data) return refuse(reply, 400, 'BAD_INPUT', 'We could not read that request.');
    const viewer = (await sessions.read(request.cookies[cookieName]))?.viewer ?? null;
    const { zip } = await exportArchive({ viewer, memberId: data.member ?? null });
    return reply
      .header('content-disposition', 'attachment; filename="freshfaces-my-data.zip"')
      .type('application/zip')
      .send(Buffer.from(zip, 'base64'));
  });
}
