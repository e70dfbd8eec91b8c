import type { AuthAnswer } from '@freshfaces/accounts';
import type { FastifyReply } from 'fastify';

/** Sends the browser what accounts answered. */
export function sendAnswer(reply: FastifyReply, answer: AuthAnswer): FastifyReply {
  sendCookies(reply, answer);
  if (answer.location !== null) return reply.redirect(answer.location);
  const requestId = answer.status >= 400 ? { requestId: reply.request.id } : {};
  return reply.code(answer.status).send({ ...answer.body, ...requestId });
}

export function sendCookies(reply: FastifyReply, { cookies }: AuthAnswer): void {
  void reply.header('cache-control', 'no-store');
  for (const cookie of cookies) void reply.header('set-cookie', cookie);
}
