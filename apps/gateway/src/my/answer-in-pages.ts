import { Problem } from '@freshfaces/graph-kit';
import type { FastifyInstance } from 'fastify';
import type { FaultLog } from '../server/fault-log.ts';
import { LOOK_COOKIE, lookOf } from './html/look.ts';
import { faultPage, notHerePage, refusedPage, tooManyPage } from './plain-pages.ts';
import { sendPage } from './show-page.ts';

/** Whatever goes wrong in members' own pages is told in a page of the same kind. */
export function answerInPages(server: FastifyInstance, faults: FaultLog): void {
  server.setErrorHandler(async (error: { statusCode?: number }, request, reply) => {
    const frame = { look: lookOf(request.cookies[LOOK_COOKIE]), here: '/my', finish: null };
    const status = error.statusCode ?? 500;
    if (error instanceof Problem) {
      if (error.code === 'NOT_FOUND') return sendPage(reply.code(404), notHerePage(), frame);
      const refused = error.code === 'UNAVAILABLE' ? 503 : 403;
      return sendPage(reply.code(refused), refusedPage(error.message), frame);
    }
    if (status === 429) return sendPage(reply.code(429), tooManyPage(), frame);
    if (status < 500) return sendPage(reply.code(status), refusedPage(), frame);
    faults.fault(error, { requestId: request.id });
    return sendPage(reply.code(500), faultPage(request.id), frame);
  });
}
