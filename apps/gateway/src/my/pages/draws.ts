import { graphql } from '../../generated/index.ts';
import { html } from '../html/html.ts';
import { go, says } from '../html/parts.ts';
import { dayWords } from '../html/words.ts';
import type { MyPage } from '../my.ts';

const WHY = graphql(`
  query MyPagesWhyNot($first: Int, $after: String) {
    whyNotDrawn(first: $first, after: $after) {
      nodes {
        drawId
        post
        at
        wasInIt
        answer
        organisation { id name }
        rules { passed sentence }
      }
      endCursor
    }
  }
`);
/** As many as are read at a sitting. */
const A_PAGE = 10;

/** Draws of the last year they were in or could have been in, newest first, and why, rule by rule (R170). */
export const drawsPage: MyPage = {
  path: '/draws',
  async show(my) {
    const { after, here } = my;
    const { nodes: draws, endCursor } = (await my.ask(WHY, { first: A_PAGE, after })).whyNotDrawn;
    return {
      title: 'Why was I in it, or not?',
      back: { href: '/my/panels', words: 'Back to my panels' },
      body: html`${says('lots', 'We draw lots for each panel. The same rules count for all. Here you see what they said about you.')}
${says('lock', 'Just you can see this.')}${
  draws.length === 0 && after === null
    ? says('lots', 'There was no draw for you in the last 12 months.')
    : null
}${draws.map(
  ({ drawId, post, at, wasInIt, answer, organisation, rules }) =>
    html`<div class="box"><h2>${post}${organisation ? `, ${organisation.name}` : ''}</h2><p>Drawn on ${dayWords(at)}.</p>${says(wasInIt ? 'yes' : 'question', answer)}${
      wasInIt
        ? html`<p class="act"><a href="/my/draws/${drawId}">See my chance, and check it</a></p>`
        : html`<details><summary>See each rule</summary>${rules.map(({ passed, sentence }) => says(passed ? 'yes' : 'no', `${passed ? 'Yes:' : 'No:'} ${sentence}`))}</details>`
    }</div>`,
)}${endCursor === null ? null : go(`${here}?after=${encodeURIComponent(endCursor)}`, 'lots', 'Older draws', 'second')}${
  after === null ? null : go(here, 'lots', 'Newest draws', 'second')
}
${says('talk', 'Is something wrong? Talk to your lead.')}`,
    };
  },
};
