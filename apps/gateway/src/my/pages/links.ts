import { graphql } from '../../generated/index.ts';
import { html } from '../html/html.ts';
import { says } from '../html/parts.ts';
import { dayWords } from '../html/words.ts';
import type { MyPage } from '../my.ts';

const LINKS = graphql(`
  query MyPagesLinks {
    myRecord { id personalLinks { id purpose madeAt until openedAt } }
  }
`);
const STOP = graphql(`
  mutation MyPagesStopLink($input: StopPersonalLinkInput!) { stopPersonalLink(input: $input) { id } }
`);

const FOR = {
  ANSWER_OPPORTUNITY: 'To answer one question',
  ANSWER_PLACE: 'To answer about one panel',
  ANSWER_INTEREST: 'To say yes or no to one draw',
  CHOOSE_DATES: 'To say which days suit',
  OWN_PAGES: 'To open my pages',
} as const;

/** Links that still open something, each with a way to stop it. */
export const linksPage: MyPage = {
  path: '/links',
  async show(my) {
    const links = (await my.ask(LINKS, {})).myRecord?.personalLinks ?? [];
    return {
      title: 'Links I have',
      back: { href: '/my/record', words: 'Back to what we keep about me' },
      body: html`${says('key', 'A link in a letter or an e-mail is like a key. Whoever has it can use it.')}
${says('bin', 'Did you lose one? Then stop it here.')}${
  links.length === 0 ? says('lock', 'You have no links that work.') : null
}${links.map(
  ({ id, purpose, madeAt, until, openedAt }) =>
    html`<div class="box"><h2>${FOR[purpose]}</h2><p>We made it on ${dayWords(madeAt)}. It works until ${dayWords(until)}.${openedAt ? ` It was last opened on ${dayWords(openedAt)}.` : ''}</p>${my.form(
      html`<input type="hidden" name="link" value="${id}"><button class="second small">Stop this link</button>`,
    )}</div>`,
)}`,
    };
  },
  async act(my, _params, form) {
    const input = { idempotencyKey: form.key, memberId: my.memberId, linkId: form['link'] ?? '' };
    await my.ask(STOP, { input });
    return { done: 'stopped' };
  },
};
