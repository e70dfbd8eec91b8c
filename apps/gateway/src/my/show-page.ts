import { type Clock, dayOf, newId, notFound, Problem } from '@freshfaces/graph-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FederatedGraph } from '../graph/federated-graph.ts';
import { askGraphAs } from './ask-graph.ts';
import { formSecret, isFormSecret, isFromUs } from './form-secret.ts';
import { html } from './html/html.ts';
import { LOOK_COOKIE, lookOf } from './html/look.ts';
import { type Frame, pageText, type Shown } from './html/page.ts';
import { DONE_WORDS, type Form, type My, type MyPage, type Params } from './my.ts';
import type { WhoIsIn } from './who-is-in.ts';

export interface PageParts {
  readonly graph: FederatedGraph;
  readonly now: Clock;
  readonly publicUrl: string | null;
}

/** One page for one member, at one address. */
export interface Opening {
  readonly page: MyPage;
  readonly params: Params;
  readonly who: Pick<WhoIsIn, 'viewer' | 'memberId' | 'opener'> & Partial<Pick<WhoIsIn, 'by'>>;
  /** The page's own address. */
  readonly here: string;
  readonly oneThing: boolean;
}

/** Shows a page. */
export async function showPage(
  parts: PageParts,
  opening: Opening,
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Frame['problem'] = null,
): Promise<FastifyReply> {
  const { page, params, here, oneThing, who } = opening;
  const sent = problem ? formOf(request) : {};
  const shown = await page.show(myOf(parts, opening, request, sent), params);
  const { done } = request.query as { done?: string };
  return sendPage(reply, shown, {
    look: lookOf(request.cookies[LOOK_COOKIE]),
    here,
    finish: oneThing ? null : formSecret(who.opener),
    hasAccount: who.by === 'account',
    problem,
    done: problem === null && isDone(done) ? DONE_WORDS[done] : null,
  });
}

/** Sends the page's file, to be saved. */
export async function sendFile(
  parts: PageParts,
  opening: Opening,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { page, params } = opening;
  if (!page.file) throw notFound('page');
  const { name, type, text } = await page.file.read(myOf(parts, opening, request, {}), params);
  return reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .type(type)
    .send(text);
}

/** Takes a page's form: does its work, or shows the page again with what is wrong. */
export async function takeForm(
  parts: PageParts,
  opening: Opening,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { page, params, here, who } = opening;
  const form = formOf(request);
  const { key } = form;
  if (!page.act || !key) throw new Problem('BAD_INPUT', 'Please go back and try again.');
  if (!isFromUs(request, parts.publicUrl) || !isFormSecret(form['form'], who.opener)) {
    throw new Problem('NOT_ALLOWED', 'Please do this from your own pages.');
  }
  try {
    const { to = here, done } = await page.act(myOf(parts, opening, request, form), params, {
      ...form,
      key,
    });
    return await reply.redirect(`${to}?done=${done}`, 303);
  } catch (error) {
    if (!(error instanceof Problem) || !SHOWN_AGAIN.has(error.code)) throw error;
    const { where } = error.extensions as { where?: string };
    reply.code(error.code === 'BAD_INPUT' ? 400 : 409);
    const field = where === undefined || where === '' ? undefined : where.split('.').at(-1);
    return showPage(parts, opening, request, reply, { sentence: error.message, field });
  }
}

const SHOWN_AGAIN: ReadonlySet<string> = new Set(['BAD_INPUT', 'CONFLICT', 'ALREADY_DONE']);

/** Sends a page that is kept nowhere on its way or after. */
export function sendPage(reply: FastifyReply, shown: Shown, frame: Frame): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(pageText(shown, frame));
}

export function formOf({ body }: FastifyRequest): Form {
  return typeof body === 'object' && body !== null ? (body as Form) : {};
}

function isDone(said: string | undefined): said is keyof typeof DONE_WORDS {
  return said !== undefined && Object.hasOwn(DONE_WORDS, said);
}

function myOf(
  parts: PageParts,
  { who, here, oneThing }: Opening,
  request: FastifyRequest,
  sent: Form,
): My {
  const secret = formSecret(who.opener);
  const { after = null } = request.query as { after?: string };
  return {
    viewer: who.viewer,
    memberId: who.memberId,
    today: dayOf(parts.now()),
    ask: askGraphAs(parts, who.viewer, request.id),
    here,
    after,
    oneThing,
    sent,
    form: (inside) =>
      html`<form method="post" action="${here}"><input type="hidden" name="form" value="${secret}"><input type="hidden" name="key" value="${newId()}">${inside}</form>`,
  };
}
