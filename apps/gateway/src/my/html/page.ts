import { type Html, html, type Part } from './html.ts';
import type { Look } from './look.ts';
import { box } from './parts.ts';
import { STYLE } from './styles.ts';

/** What a page shows, without the frame around it. */
export interface Shown {
  /** The one `h1`, and the first part of the browser's title. */
  readonly title: string;
  readonly body: Part;
  /** The way back; none on the first page and where a link opens one thing. */
  readonly back?: { readonly href: string; readonly words: string };
}

/** What stands around it. */
export interface Frame {
  readonly look: Look;
  /** The page's own address: where links that change the look come back to. */
  readonly here: string;
  /** “I have finished”: the form's secret; null where nobody is in. */
  readonly finish: string | null;
  /** They came by their account: the way to its other pages stands at the end. */
  readonly hasAccount?: boolean;
  /** What was wrong with what they sent; shown first. */
  readonly problem?: { readonly sentence: string; readonly field?: string | undefined } | null;
  /** What was just done. */
  readonly done?: string | null;
}

/** The whole page, as it is sent. */
export function pageText({ title, body, back }: Shown, frame: Frame): string {
  const { look, problem, done } = frame;
  const kind = `${look.easy ? 'easy' : ''} ${look.large ? 'large' : ''}`.trim();
  const page = html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${problem ? 'Something is missing: ' : ''}${title} – Freshfaces</title>${STYLE}</head>
<body class="${kind}"><a class="skip" href="#main">Go to the page</a>
<header class="top"><b>Freshfaces</b></header>
<main id="main" tabindex="-1">${back ? html`<p class="act back"><a href="${back.href}">${back.words}</a></p>` : null}
${problem ? problemBox(problem) : null}<h1>${title}</h1>
${done ? html`<div role="status">${box('done', done)}</div>` : null}${body}</main>
${foot(frame)}</body></html>
`;
  return page.toString();
}

function problemBox({ sentence, field }: NonNullable<Frame['problem']>): Html {
  const words = field ? html`<a href="#${field}">${sentence}</a>` : sentence;
  return html`<div role="alert">${box('wrong', 'That did not work yet', html`<p>${words}</p>`)}</div>`;
}

function foot({ look, here, finish, hasAccount }: Frame): Html {
  const choice = (value: string, words: string) =>
    html`<li><a href="${here}?look=${value}">${words}</a></li>`;
  return html`<footer class="foot">${
    finish === null
      ? null
      : html`<form method="post" action="/my/finish"><input type="hidden" name="form" value="${finish}"><button class="second">I have finished</button></form><p>Press this if others use this phone or computer too.</p>`
  }<ul>${hasAccount ? html`<li><a href="/">Go to the rest of Freshfaces</a></li>` : null}${look.easy ? choice('not-easy', 'Show pages without pictures') : choice('easy', 'Show pages with pictures')}${
    look.large
      ? choice('not-large', 'Make the words smaller')
      : choice('large', 'Make the words bigger')
  }</ul></footer>`;
}
