import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/**
 * What a form must carry to be taken: it follows from the secret that opened the page (a personal link, a
 * visit or a session) and leads back to none, so another site's page cannot write it.
 */
export function formSecret(opener: string): string {
  return createHash('sha256').update(`freshfaces form\n${opener}`).digest('base64url');
}

export function isFormSecret(given: string | undefined, opener: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(formSecret(opener))];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Did a page of ours send this? Browsers that say whose page asks are believed; `Origin: null` is what they
 * write for forms of pages that tell no referrer.
 */
export function isFromUs({ headers, protocol, host }: FastifyRequest, publicUrl: string | null) {
  const site = headers['sec-fetch-site'];
  const own = publicUrl ? new URL(publicUrl).origin : `${protocol}://${host}`;
  const { origin } = headers;
  const isOwn = origin === undefined || origin === 'null' || origin === own;
  return isOwn && (site === undefined || site === 'same-origin');
}
