import { AccountRefusal } from '@freshfaces/accounts';
import { Problem, type ProblemCode } from '@freshfaces/graph-kit';
import type { FastifyInstance } from 'fastify';
import { refuse } from '../accounts/refuse.ts';
import type { FaultLog } from './fault-log.ts';
import { INTERNAL_SENTENCE } from './internal-sentence.ts';

/** Gives every answer its request id, and every request one line in the log: never its address or content. */
export function tellRequests(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  server.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
}

/** Answers whatever a route threw: the caller's own faults in a sentence, ours without detail. */
export function answerFaults(server: FastifyInstance, faults: FaultLog): void {
  server.setErrorHandler(async (error: { statusCode?: number }, request, reply) => {
    if (error instanceof AccountRefusal) {
      return refuse(reply, error.status, error.code, error.message);
    }
    if (error instanceof Problem) {
      return refuse(reply, STATUS_OF.get(error.code) ?? 409, error.code, error.message);
    }
    const status = error.statusCode ?? 500;
    const { code, message } = SENTENCES.get(status) ?? (status < 500 ? BAD : INTERNAL);
    if (status >= 500 && status !== 503) faults.fault(error, { requestId: request.id });
    return reply.code(status).send({ code, message, requestId: request.id });
  });
}

const STATUS_OF: ReadonlyMap<ProblemCode, number> = new Map([
  ['BAD_INPUT', 400],
  ['NOT_SIGNED_IN', 401],
  ['NOT_ALLOWED', 403],
  ['NOT_FOUND', 404],
  ['UNAVAILABLE', 503],
]);
const BAD = { code: 'BAD_INPUT', message: 'We could not read that request.' };
const INTERNAL = { code: 'INTERNAL', message: INTERNAL_SENTENCE };
const SENTENCES = new Map([
  [413, { code: 'BAD_INPUT', message: 'That is too large to send at once.' }],
  [
    429,
    {
      code: 'TOO_MANY_REQUESTS',
      message: 'That was a lot of requests. Wait a minute and try again.',
    },
  ],
  [503, { code: 'BUSY', message: 'Freshfaces is very busy. Wait a moment and try again.' }],
]);
