import { notFound } from '@freshfaces/graph-kit';
import { graphql } from '../../generated/index.ts';
import { html } from '../html/html.ts';
import { says } from '../html/parts.ts';
import { dayWords } from '../html/words.ts';
import type { My, MyPage } from '../my.ts';
import { choiceWords, type OwnConsent, ownChoices } from './choices.ts';
import { yesOrNo } from './yes-or-no.ts';

const ANSWER = graphql(`
  mutation MyPagesAnswerConsent($input: AnswerConsentInput!) { answerConsent(input: $input) { id } }
`);

/** One choice in its own words, with yes and no. */
export const choicePage: MyPage = {
  path: '/choices/:id',
  async show(my, { id }) {
    const consent = await consentOf(my, id);
    const { question, ifNo, answer, given, wordingVersion } = consent;
    const said = answer ? `You said ${given ? 'yes' : 'no'} on ${dayWords(answer.at)}.` : null;
    const version = html`<input type="hidden" name="version" value="${wordingVersion}">`;
    return {
      title: choiceWords(consent.purpose),
      back: { href: '/my/choices', words: 'Back to my yes and no' },
      body: html`${says('question', question)}${says('no', `If you say no: ${ifNo}`)}${said ? says('talk', said) : null}
${
  needsPassword(my, consent.purpose)
    ? says('key', 'To say yes to this, sign in with a password. A link is not enough.')
    : my.form([version, html`<button name="answer" value="yes">Yes</button>`])
}
${my.form([version, html`<button class="second" name="answer" value="no">No</button>`])}
${says('yes', 'You do not have to say why.')}`,
    };
  },
  async act(my, { id }, form) {
    const { purpose } = await consentOf(my, id);
    const given = yesOrNo(form) === 'YES';
    const input = {
      idempotencyKey: form.key,
      memberId: my.memberId,
      purpose,
      given,
      wordingVersion: Number(form['version']),
      how: 'SCREEN',
    } as const;
    await my.ask(ANSWER, { input });
    return { done: given ? 'yes' : 'no' };
  },
};

/** Leads print letters with links, so a link does not say that the lead may read what they lived through. */
function needsPassword({ viewer, memberId }: My, purpose: OwnConsent['purpose']): boolean {
  return purpose === 'LEAD_SEES_NEEDS' && viewer.personId === `member:${memberId}`;
}

async function consentOf(my: My, purpose: string): Promise<OwnConsent> {
  const found = (await ownChoices(my)).consents.find((consent) => consent.purpose === purpose);
  if (!found) throw notFound('question');
  return found;
}
