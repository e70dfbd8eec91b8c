import { graphql } from '../../generated/index.ts';
import { html } from '../html/html.ts';
import { says } from '../html/parts.ts';
import { spanWords } from '../html/words.ts';
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
      }${together(nodes).map(
        ({ first, last, times, who, what, why }) =>
          html`<dl><dt>${spanWords(first, last)}</dt><dd>${who.replace(/^the /u, 'The ')}${times === 1 ? '' : `, ${times} times`}</dd><dd>They saw: ${what}</dd><dd>Why: ${why}</dd></dl>`,
      )}${looks && looks.total > nodes.length ? says('question', 'There are more. Ask your lead if you want to see them all.') : null}`,
    };
  },
};

interface Look {
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly why: string;
}

interface Looks extends Omit<Look, 'at'> {
  /** `YYYY-MM-DD` */
  readonly first: string;
  readonly last: string;
  readonly times: number;
}

/** The same look again, in a row or on one day, is one line: nobody reads forty that say the same. */
function together(looks: readonly Look[]): readonly Looks[] {
  const lines: Looks[] = [];
  for (const { at, who, what, why } of looks) {
    const day = at.slice(0, 10);
    const place = lines.findLastIndex(
      (line, index) =>
        line.who === who &&
        line.what === what &&
        line.why === why &&
        (index === lines.length - 1 || line.first === day),
    );
    const line = lines[place];
    if (line) lines[place] = { ...line, first: day, times: line.times + 1 };
    else lines.push({ first: day, last: day, times: 1, who, what, why });
  }
  return lines;
}
