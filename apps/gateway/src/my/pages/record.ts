import { graphql } from '../../generated/index.ts';
import { html } from '../html/html.ts';
import { facts, go, says } from '../html/parts.ts';
import { dayWords } from '../html/words.ts';
import type { MyPage } from '../my.ts';
import { MY_HOME } from './ways.ts';

const RECORD = graphql(`
  query MyPagesRecord {
    myRecord {
      id
      shownAs
      pseudonym
      joinedOn
      homeOrganisation { id name }
      private { name calledBy email phone postalAddress route }
    }
  }
`);

const ROUTE_WORDS = { EMAIL: 'By e-mail', POST: 'By letter', PHONE: 'By phone' } as const;
const NONE = 'We do not have this.';

/** The lines of an address, one after the other: `1 Long Lane, Wexcombe`. */
function inLine(address: string): string {
  return address
    .split('\n')
    .map((line) => line.trim().replace(/,$/u, ''))
    .filter(Boolean)
    .join(', ');
}

/** Who we think they are and how we reach them. What they have lived through is on no page like this. */
export const recordPage: MyPage = {
  path: '/record',
  async show(my) {
    const { myRecord } = await my.ask(RECORD, {});
    const kept = myRecord?.private;
    return {
      title: 'What we keep about me',
      back: MY_HOME,
      body: html`${
        myRecord && kept
          ? facts([
              ['person', 'My name', kept.name],
              kept.calledBy ? ['talk', 'I like to be called', kept.calledBy] : null,
              ['letter', 'We reach you', ROUTE_WORDS[kept.route]],
              ['letter', 'My e-mail', kept.email ?? NONE],
              ['talk', 'My phone number', kept.phone ?? NONE],
              ['home', 'My address', kept.postalAddress ? inLine(kept.postalAddress) : NONE],
              ['home', 'My organisation', myRecord.homeOrganisation.name],
              ['people', 'The name others see', myRecord.pseudonym],
              ['calendar', 'I joined on', dayWords(myRecord.joinedOn)],
            ])
          : null
      }
${says('pencil', 'Is something wrong? Tell the person who looks after you at your organisation. They put it right.')}
${says('lock', 'There may be more that you told us, such as what helps you. We do not show that here, as others might look over your shoulder.')}
${go('/my/choices', 'yes', 'What I said yes and no to', 'second')}
${go('/my/looks', 'eye', 'Who looked at my record', 'second')}
${go('/my/links', 'key', 'Links I have', 'second')}`,
    };
  },
};
