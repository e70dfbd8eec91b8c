import { graphql } from '../../generated/index.ts';
import { html } from '../html/html.ts';
import { says } from '../html/parts.ts';
import { dayWords } from '../html/words.ts';
import type { MyPage } from '../my.ts';

const LOOKS = graphql(`
  query MyPagesLooks {
    myRecord { id looks(first: 50) { total nodes { at who what why } } }
  }
`);

/** Who looked at their record, newest first; looking here adds nothing to it. */
export const looksPage: MyPage = {
  path: '/looks',
  async show(my) {
    const looks = (await my.ask(LOOKS, {})).myRecord?.looks;
    const nodes = looks?.nodes ?? [];
    return {
      title: 'Who looked at my record',
      back: { href: '/my/record', words: 'Back to what we keep about me' },
      body: html`${says('eye', 'We write down each time someone looks. You can ask them why.')}${
        nodes.length === 0 ? says('lock', 'Nobody has looked so far.') : null
      }${nodes.map(
        ({ at, who, what, why }) =>
          html`<dl><dt>${dayWords(at)}</dt><dd>${who}</dd><dd>They saw: ${what}</dd><dd>Why: ${why}</dd></dl>`,
      )}${looks && looks.total > nodes.length ? says('question', 'There are more. Ask your lead if you want to see them all.') : null}`,
    };
  },
};
