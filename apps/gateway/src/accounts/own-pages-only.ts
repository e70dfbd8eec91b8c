import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './refuse.ts';

/**
 * Lets only pages of our own through: another site's page cannot send this header without our leave, and
 * the browser says whose page asks.
 * @param publicUrl where people reach the network; null on this machine, where its own address counts.
 */
export function ownPagesOnly(publicUrl: string | null) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { origin } = request.headers;
    const own = publicUrl ? new URL(publicUrl).origin : `${request.protocol}://${request.host}`;
    const fromUs = request.headers['x-freshfaces'] === '1' && (!origin || origin === own);
    if (!fromUs) await refuse(reply, 403, 'NOT_ALLOWED', 'Do this from the pages of Freshfaces.');
  };
}
