import { graphql } from '../../generated/index.ts';
import { html } from '../html/html.ts';
import { says } from '../html/parts.ts';
import { dayWords } from '../html/words.ts';
import type { MyPage } from '../my.ts';

const CERTIFICATE = graphql(`
  query MyPagesCertificate {
    myRecord {
      id
      certificate {
        name
        on
        network
        learnt { name on }
        timesTookPart
        lastTookPartOn
      }
    }
  }
`);

/** What they have learnt and done, to print and show to anyone; nothing of what they lived through (R163). */
export const certificatePage: MyPage = {
  path: '/certificate',
  async show(my) {
    const shown = (await my.ask(CERTIFICATE, {})).myRecord?.certificate;
    return {
      title: 'My certificate',
      back: { href: '/my/training', words: 'Back to my training' },
      body: shown
        ? html`<div class="box"><h2>${shown.name}</h2><p>has learnt:</p>${
            shown.learnt.length === 0 ? html`<p>nothing so far.</p>` : null
          }<ul>${shown.learnt.map(
            ({ name, on }) => html`<li>${name}<br>on ${dayWords(on)}</li>`,
          )}</ul><p>Times they took part: ${shown.timesTookPart}${
            shown.lastTookPartOn ? html`<br>The last time: ${dayWords(shown.lastTookPartOn)}` : null
          }</p><p>${dayWords(shown.on)}${
            shown.network ? html`<br>${shown.network}` : null
          }</p></div>${says('star', 'You can print this and show it to anyone.')}`
        : says('book', 'You have no certificate so far.'),
    };
  },
};
