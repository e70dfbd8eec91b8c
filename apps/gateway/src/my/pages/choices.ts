import { graphql } from '../../generated/index.ts';
import { html } from '../html/html.ts';
import { go, says } from '../html/parts.ts';
import type { My, MyPage } from '../my.ts';
import { MY_HOME } from './ways.ts';

const CONSENTS = graphql(`
  query MyPagesConsents {
    myRecord {
      id
      consents { purpose question wordingVersion ifNo given askAgain answer { given at } }
      agreements { agreement title isOpen }
    }
  }
`);

/** What the member says yes or no to, each by itself, and what they agree to when they take part. */
export async function ownChoices({ ask }: My) {
  const { myRecord } = await ask(CONSENTS, {});
  return { consents: myRecord?.consents ?? [], agreements: myRecord?.agreements ?? [] };
}

export type OwnConsent = Awaited<ReturnType<typeof ownChoices>>['consents'][number];

const SHORT: Readonly<Record<OwnConsent['purpose'], string>> = {
  SHARED_POOL: 'Be in the shared pool',
  BE_LENT: 'Help other groups too',
  SHARE_CONTACT: 'Share how to reach me',
  RECORD_NEEDS: 'Keep a note of what I have been through',
  LEAD_SEES_NEEDS: 'Let my lead read that note',
  PHOTO_OR_STORY: 'Use my photo or story',
  SHARE_PROFILE: 'Share what helps me on the day',
};

export function choiceWords(purpose: OwnConsent['purpose']): string {
  return SHORT[purpose];
}

/** Every choice, and where it stands. */
export const choicesPage: MyPage = {
  path: '/choices',
  async show(my) {
    const { consents, agreements } = await ownChoices(my);
    return {
      title: 'What I said yes and no to',
      back: MY_HOME,
      body: html`${says('yes', 'You can change your mind at any time. It counts at once.')}
${consents.map(
  (consent) =>
    html`${go(`/my/choices/${consent.purpose}`, consent.given ? 'yes' : 'no', choiceWords(consent.purpose), 'second')}<p>${saidWords(consent)}</p>`,
)}
${agreements.length > 0 ? html`<h2>What I agree to</h2>` : null}
${agreements.map(
  ({ agreement, title, isOpen }) =>
    html`${go(`/my/agreements/${agreement}`, 'pencil', title, isOpen ? '' : 'second')}<p>${isOpen ? 'Please read this.' : 'You agreed to this.'}</p>`,
)}`,
    };
  },
};

function saidWords({ answer, given, askAgain }: OwnConsent): string {
  if (!answer) return 'You have not said yes or no.';
  return `You said ${given ? 'yes' : 'no'}.${askAgain ? ' Please look at it again.' : ''}`;
}
