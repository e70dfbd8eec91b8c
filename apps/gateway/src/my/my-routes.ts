import type { AuthAnswer } from '@freshfaces/accounts';
import { notFound } from '@freshfaces/graph-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askerOf } from '../accounts/asker-of.ts';
import { sendCookies } from '../accounts/send-answer.ts';
import { answerInPages } from './answer-in-pages.ts';
import { isFormSecret, isFromUs } from './form-secret.ts';
import { changedLook, LOOK_COOKIE, lookCookie, lookOf } from './html/look.ts';
import { POLICY } from './html/styles.ts';
import { linkRoutes } from './link-routes.ts';
import type { MyParts } from './my-parts.ts';
import { MY_PAGES } from './pages/index.ts';
import { finishedPage, signInPage } from './plain-pages.ts';
import { formOf, sendFile, sendPage, showPage, takeForm } from './show-page.ts';
import { VISIT_COOKIE, whoIsIn } from './who-is-in.ts';

const MAX_FORM = 20_000;
const PER_MINUTE = { rateLimit: { max: 240, timeWindow: 60_000 } };

/**
 * `/my` and `/m/<token>`: members' own pages, rendered here, without a script (R158, R189). By an account's
 * session, or by a personal link that opens one thing or a short visit.
 */
export async function myRoutes(server: FastifyInstance, parts: MyParts): Promise<void> {
  await server.register(async (pages) => {
    pages.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: MAX_FORM },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    pages.addHook('onRequest', async (_request, reply) => void reply.headers(HEADERS));
    answerInPages(pages, parts.faults);
    pages.addHook('preHandler', async (request, reply) => changeLook(parts, request, reply));
    memberRoutes(pages, parts);
    linkRoutes(pages, parts);
  });
}

/** For pages that are for one pair of eyes. */
const HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'content-security-policy': POLICY,
};

function memberRoutes(server: FastifyInstance, parts: MyParts): void {
  for (const page of MY_PAGES) {
    const url = `/my${page.path}`;
    const open = async (request: FastifyRequest) => {
      const who = await whoIsIn(request, parts);
      const { id = '' } = request.params as { id?: string };
      const here = url.replace(':id', encodeURIComponent(id));
      return who && { page, params: { id }, who, here, oneThing: false };
    };
    server.get(url, { config: PER_MINUTE }, async (request, reply) => {
      const opening = await open(request);
      if (!opening) return nobodyIsIn(request, reply);
      return showPage(parts, opening, request, reply);
    });
    if (page.file) {
      server.get(`${url}/${page.file.name}`, { config: PER_MINUTE }, async (request, reply) => {
        const opening = await open(request);
        if (!opening) return nobodyIsIn(request, reply);
        return sendFile(parts, opening, request, reply);
      });
    }
    if (!page.act) continue;
    server.post(url, { config: PER_MINUTE }, async (request, reply) => {
      const opening = await open(request);
      if (!opening) return nobodyIsIn(request, reply);
      return takeForm(parts, opening, request, reply);
    });
  }

  server.get('/my/*', { config: PER_MINUTE }, async () => {
    throw notFound('page');
  });

  server.post('/my/finish', { config: PER_MINUTE }, async (request, reply) => {
    const who = await whoIsIn(request, parts);
    const isOurs = isFromUs(request, parts.publicUrl);
    if (who && isOurs && isFormSecret(formOf(request)['form'], who.opener)) {
      if (who.by === 'visit') await endVisit(parts, who.opener, reply);
      // Whoever came by a link may be signed in too: then their pages would still be open.
      if ((await whoIsIn(request, parts))?.by === 'account') {
        const asker = askerOf(request, parts.accounts.cookieName);
        endSession(await parts.accounts.signOut(asker), reply);
      }
    }
    return reply.header('clear-site-data', '"cache"').redirect('/my/finished', 303);
  });

  server.get('/my/finished', { config: PER_MINUTE }, async (request, reply) => {
    const look = lookOf(request.cookies[LOOK_COOKIE]);
    return sendPage(reply, finishedPage(), { look, here: '/my/finished', finish: null });
  });
}

async function endVisit({ links }: MyParts, visit: string, reply: FastifyReply): Promise<void> {
  await links.endVisit({ visit });
  void reply.clearCookie(VISIT_COOKIE, { path: '/my' });
}

function endSession(answer: AuthAnswer, reply: FastifyReply): void {
  sendCookies(reply, answer);
}

async function nobodyIsIn(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const look = lookOf(request.cookies[LOOK_COOKIE]);
  return sendPage(reply.code(401), signInPage(), { look, here: '/my', finish: null });
}

/** `?look=easy` on any page: kept in a cookie, and back to the page itself. */
async function changeLook(
  { publicUrl }: MyParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const { look } = request.query as { look?: string };
  if (request.method !== 'GET' || look === undefined) return undefined;
  const changed = changedLook(lookOf(request.cookies[LOOK_COOKIE]), look);
  const [here = '/my'] = request.url.split('?');
  const secure = publicUrl?.startsWith('https:') ?? false;
  if (changed) void reply.header('set-cookie', lookCookie(changed, secure));
  return reply.redirect(here, 303);
}
