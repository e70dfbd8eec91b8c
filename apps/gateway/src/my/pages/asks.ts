import { html } from '../html/html.ts';
import { go, says } from '../html/parts.ts';
import type { MyPage } from '../my.ts';
import { type OwnAsk, ownAsks, waitsForAnswer } from './own-asks.ts';
import { type OwnInterest, ownInterests, waitsForInterest } from './own-interests.ts';
import { MY_HOME } from './ways.ts';

/** Everything they were asked to take part in: what waits first. */
export const asksPage: MyPage = {
  path: '/asks',
  async show(my) {
    const [asks, interests] = await Promise.all([ownAsks(my), ownInterests(my)]);
    const open = interests.filter(waitsForInterest);
    const answered = interests.filter((interest) => !waitsForInterest(interest));
    const waiting = asks.filter(waitsForAnswer);
    const rest = asks.filter((ask) => !waitsForAnswer(ask));
    return {
      title: 'What we ask you',
      back: MY_HOME,
      body: html`${
        asks.length + interests.length === 0
          ? says('letter', 'We have not asked you anything so far. When we do, you see it here.')
          : null
      }${
        waiting.length + open.length > 0
          ? html`<h2>Please tell us yes or no</h2>${open.map(interestLink)}${waiting.map(asLink)}`
          : null
      }${
        rest.length + answered.length > 0
          ? html`<h2>What you were asked before</h2>${answered.map(interestLink)}${rest.map(asLink)}`
          : null
      }`,
    };
  },
};

function interestLink(interest: OwnInterest) {
  const { recruitmentId, post, standing } = interest;
  const waits = waitsForInterest(interest);
  return html`${go(`/my/interest/${recruitmentId}`, 'lots', `A draw for ${post}`, waits ? '' : 'second')}${
    waits ? null : html`<p>${standing[0] ?? ''}</p>`
  }`;
}

function asLink(ask: OwnAsk) {
  const { id, title } = ask.opportunity;
  const waits = waitsForAnswer(ask);
  return html`${go(`/my/asks/${id}`, waits ? 'question' : 'letter', title, waits ? '' : 'second')}${
    waits ? null : html`<p>${ask.standing[0] ?? ''}</p>`
  }`;
}
