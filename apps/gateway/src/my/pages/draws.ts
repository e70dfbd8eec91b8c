import { graphql } from '../../generated/index.ts';
import { html } from '../html/html.ts';
import { go, says } from '../html/parts.ts';
import { dayWords } from '../html/words.ts';
import type { MyPage } from '../my.ts';

const WHY = graphql(`
  query MyPagesWhyNot {
    whyNotDrawn {
      drawId
      post
      at
      wasInIt
      answer
      organisation { id name }
      rules { passed sentence }
    }
  }
`);

/** Every draw of the last year they were in or could have been in, and why, rule by rule (R170). */
export const drawsPage: MyPage = {
  path: '/draws',
  async show(my) {
    const draws = (await my.ask(WHY, {})).whyNotDrawn;
    return {
      title: 'Why was I in it, or not?',
      back: { href: '/my/panels', words: 'Back to my panels' },
      body: html`${says('lots', 'We draw lots for each panel. The same rules count for all. Here you see what they said about you.')}
${says('lock', 'Just you can see this.')}${
  draws.length === 0 ? says('lots', 'There was no draw for you in the last 12 months.') : null
}${draws.map(
  ({ drawId, post, at, wasInIt, answer, organisation, rules }) =>
    html`<div class="box"><h2>${post}${organisation ? `, ${organisation.name}` : ''}</h2><p>Drawn on ${dayWords(at)}.</p>${says(wasInIt ? 'yes' : 'question', answer)}${
      wasInIt
        ? go(`/my/draws/${drawId}`, 'lots', 'See my chance, and check it', 'second')
        : html`<details><summary>See each rule</summary>${rules.map(({ passed, sentence }) => says(passed ? 'yes' : 'no', `${passed ? 'Yes:' : 'No:'} ${sentence}`))}</details>`
    }</div>`,
)}
${says('talk', 'Is something wrong? Talk to your lead.')}`,
    };
  },
};
