import { notFound } from '@freshfaces/graph-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formSecret, isFormSecret, isFromUs } from './form-secret.ts';
import { LOOK_COOKIE, lookOf } from './html/look.ts';
import type { MyPage } from './my.ts';
import type { MyParts } from './my-parts.ts';
import { askPage } from './pages/ask.ts';
import { datesPage } from './pages/dates.ts';
import { interestPage } from './pages/interest.ts';
import { placePage } from './pages/place.ts';
import { badLinkPage, openPage, overPage, tooManyPage } from './plain-pages.ts';
import { formOf, type Opening, sendFile, sendPage, showPage, takeForm } from './show-page.ts';
import { VISIT_COOKIE } from './who-is-in.ts';

/** Wrong links from one address in ten minutes; a right one is 256 bits away. */
const MISSES = { max: 20, timeWindow: 600_000 };
const PER_MINUTE = { rateLimit: { max: 120, timeWindow: 60_000 } };

/** What a link of each purpose opens. */
const PAGES = {
  'answer-opportunity': askPage,
  'answer-interest': interestPage,
  'answer-place': placePage,
  'choose-dates': datesPage,
} as const satisfies Record<string, MyPage>;

/** `/m/<token>`: a personal link. Opening it changes nothing; a form or a button does. */
export function linkRoutes(server: FastifyInstance, parts: MyParts): void {
  const misses = server.createRateLimit(MISSES);

  server.get('/m/:token', { config: PER_MINUTE }, async (request, reply) => {
    const found = await open(request, reply);
    if ('sent' in found) return found.sent;
    if (found.opening) return showPage(parts, found.opening, request, reply);
    const { token } = found;
    const frame = { look: lookOf(request.cookies[LOOK_COOKIE]), here: `/m/${token}`, finish: null };
    return sendPage(reply, openPage(`/m/${token}`, formSecret(token)), frame);
  });

  server.get('/m/:token/:file', { config: PER_MINUTE }, async (request, reply) => {
    const found = await open(request, reply);
    if ('sent' in found) return found.sent;
    const { file } = request.params as { file: string };
    if (found.opening?.page.file?.name !== file) throw notFound('page');
    return sendFile(parts, found.opening, request, reply);
  });

  server.post('/m/:token', { config: PER_MINUTE }, async (request, reply) => {
    const found = await open(request, reply);
    if ('sent' in found) return found.sent;
    if (found.opening) return takeForm(parts, found.opening, request, reply);
    const { token } = found;
    const isOurs =
      isFromUs(request, parts.publicUrl) && isFormSecret(formOf(request)['form'], token);
    const visit = isOurs ? await parts.links.startVisit({ token }) : null;
    if (visit === null) return reply.redirect(`/m/${token}`, 303);
    void reply.setCookie(VISIT_COOKIE, visit, {
      path: '/my',
      httpOnly: true,
      sameSite: 'strict',
      secure: parts.publicUrl?.startsWith('https:') ?? false,
    });
    return reply.redirect('/my', 303);
  });

  async function open(
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<{ sent: FastifyReply } | { token: string; opening: Opening | null }> {
    const { token } = request.params as { token: string };
    const plain = { look: lookOf(request.cookies[LOOK_COOKIE]), here: '/my', finish: null };
    const before = await misses(request, { increment: false });
    if (!before.isAllowed && before.isExceeded) {
      return { sent: sendPage(reply.code(429), tooManyPage(), plain) };
    }
    const found = await parts.links.linkAt({ token });
    if (found.state !== 'open' || found.viewer.memberId === null) {
      // One that was a link is nobody's guess, and many share an address.
      if (found.state === 'unknown') await misses(request);
      const page = found.state === 'over' ? overPage() : badLinkPage();
      return { sent: sendPage(reply.code(found.state === 'over' ? 410 : 404), page, plain) };
    }
    const { viewer, purpose, aboutId } = found;
    if (purpose === 'own-pages') return { token, opening: null };
    const page = PAGES[purpose];
    const who = { viewer, memberId: found.viewer.memberId, opener: token };
    const here = `/m/${token}`;
    return { token, opening: { page, params: { id: aboutId }, who, here, oneThing: true } };
  }
}
