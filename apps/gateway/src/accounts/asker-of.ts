import type { Asker } from '@freshfaces/accounts';
import type { FastifyRequest } from 'fastify';

/** Who asks, for accounts: cookies, browser and network address. */
export function askerOf(request: FastifyRequest, cookieName: string): Asker {
  return {
    cookies: request.headers.cookie,
    session: request.cookies[cookieName],
    userAgent: request.headers['user-agent'],
    address: request.ip,
  };
}
