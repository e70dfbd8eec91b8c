import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_SECONDS } from './sessions.ts';

const NAME = 'freshfaces-session';

export function tokenOf(request: FastifyRequest): string | undefined {
  return request.cookies[NAME];
}

export function setToken(reply: FastifyReply, token: string): void {
  void reply.setCookie(NAME, token, { ...attributes(reply.request), maxAge: SESSION_SECONDS });
}

export function clearToken(reply: FastifyReply): void {
  void reply.clearCookie(NAME, attributes(reply.request));
}

function attributes(request: FastifyRequest) {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
  } as const;
}
