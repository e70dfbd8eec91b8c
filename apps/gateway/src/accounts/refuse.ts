import type { FastifyReply } from 'fastify';

/** Answers a refusal as every route of ours does: a code for screens, a sentence for people. */
export function refuse(
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
): FastifyReply {
  return reply.code(status).send({ code, message, requestId: reply.request.id });
}
