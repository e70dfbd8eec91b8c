import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Viewer } from '@freshfaces/graph-kit';

/** Who asks a subgraph that runs elsewhere, as the gateway vouches for it. */
export interface Caller {
  readonly viewer: Viewer | null;
  readonly requestId: string;
}

/** What a token is good for: one body, sent to one subgraph. */
export interface Letter {
  readonly subgraph: string;
  readonly body: string;
}

interface Claims extends Caller {
  readonly subgraph: string;
  /** SHA-256 of the body. */
  readonly body: string;
  /** Milliseconds since 1970, after which the token is void. */
  readonly until: number;
}

const LIFE_MS = 30_000;

/** Vouches for the caller of one letter: `payload.HMAC-SHA-256`, both base64url, good for 30 seconds. */
export function signCaller(
  { viewer, requestId }: Caller,
  { subgraph, body }: Letter,
  secret: string,
  nowMs: number,
): string {
  const claims: Claims = {
    viewer,
    requestId,
    subgraph,
    body: sha256(body),
    until: nowMs + LIFE_MS,
  };
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${payload}.${hmac(payload, secret).toString('base64url')}`;
}

/** The caller, or null when the token was not made with this secret for this very letter, or is too old. */
export function verifyCaller(
  token: string,
  letter: Letter,
  secret: string,
  nowMs: number,
): Caller | null {
  const [payload = '', signature = ''] = token.split('.');
  const expected = hmac(payload, secret);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
  const fits = claims.subgraph === letter.subgraph && claims.body === sha256(letter.body);
  return fits && claims.until > nowMs
    ? { viewer: claims.viewer, requestId: claims.requestId }
    : null;
}

function hmac(payload: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(payload).digest();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
