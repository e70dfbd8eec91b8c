import type { RewardForm, WayToTakePart } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { type Html, html } from '../html/html.ts';
import { facts, pickOne, says } from '../html/parts.ts';
import { dayWords, hourWords, poundWords, spanWords } from '../html/words.ts';
import type { Form, My, MyPage } from '../my.ts';
import { feedbackForm, giveFeedback } from './feedback.ts';
import { type OwnAsk, ownAsk } from './own-asks.ts';
import { yesOrNo } from './yes-or-no.ts';

const ANSWER = graphql(`
  mutation MyPagesAnswerOpportunity($input: AnswerOpportunityInput!) {
    answerOpportunity(input: $input) { id }
  }
`);

const WAY_WORDS: Readonly<Record<WayToTakePart, string>> = {
  IN_PERSON: 'I come there',
  ONLINE: 'On a screen, by video call',
  PHONE: 'By phone',
  AT_HOME: 'At home, in my own time',
};
const FORM_WORDS: Readonly<Record<RewardForm, string>> = {
  BANK_TRANSFER: 'into your bank',
  VOUCHER: 'as a voucher',
  CASH: 'in cash',
};
const PROVIDED_WORDS = {
  DRINKS: 'hot drinks',
  LUNCH: 'lunch',
  TRAVEL_BOOKED: 'travel booked for you',
  TRAVEL_PAID_BACK: 'your travel paid back',
} as const;

/** One thing they are asked, with all they must know before a yes (R162), and yes and no (R164). */
export const askPage: MyPage = {
  path: '/asks/:id',
  async show(my, { id }) {
    const ask = await ownAsk(my, id);
    const { opportunity } = ask;
    return {
      title: opportunity.title,
      ...(my.oneThing ? {} : { back: { href: '/my/asks', words: 'Back to what we ask you' } }),
      body: html`${ask.standing.map((said) => says('talk', said))}
${says('letter', `${opportunity.organisation.name} asks you about this.`)}
${says('people', opportunity.summary)}
<h2>What you need to know</h2>${factsOf(opportunity)}
${answerForms(my, ask)}
${ask.feedbackIsOpen ? html`<h2>How was it?</h2>${feedbackForm(my)}` : null}`,
    };
  },
  async act(my, { id }, form) {
    if (form['step'] === 'feedback') {
      await giveFeedback(my, id, form);
      return { done: 'thanks' };
    }
    const answer = yesOrNo(form);
    const input = {
      idempotencyKey: form.key,
      opportunityId: id,
      memberId: my.memberId,
      answer,
      way: answer === 'YES' ? wayOf(form) : null,
    } as const;
    await my.ask(ANSWER, { input });
    return { done: 'answered' };
  },
};

function factsOf(about: OwnAsk['opportunity']): Html {
  const provided = about.provided.map((one) => PROVIDED_WORDS[one]);
  return facts([
    ['calendar', 'When', `${spanWords(about.from, about.to)}. ${about.times}.`],
    ['clock', 'How long', hourWords(about.hours)],
    ['place', 'Where', about.where],
    ['money', 'What you get', rewardWords(about)],
    provided.length > 0 ? ['star', 'We also give', provided.join(', ')] : null,
    ['star', 'What will change because of you', about.influence],
    ['calendar', 'Tell us by', dayWords(about.answerBy)],
    ['talk', 'Ask about it', `${about.askName}, ${about.askContact}`],
  ]);
}

function rewardWords({ rewardPence, rewardForms, paidWithinDays }: OwnAsk['opportunity']): string {
  if (rewardPence === 0) return 'There is no money for this.';
  const how = rewardForms.map((form) => FORM_WORDS[form]).join(', or ');
  const when = paidWithinDays === 0 ? 'on the day' : `in ${paidWithinDays} days or less`;
  return `${poundWords(rewardPence)}, ${how}, ${when}. You can take less, or nothing.`;
}

function answerForms(my: My, { mayAnswer, answer, way, opportunity }: OwnAsk): Html | null {
  if (mayAnswer === 'NOTHING') return null;
  const choices = opportunity.ways.map((value) => ({ value, words: WAY_WORDS[value] }));
  const yes =
    mayAnswer === 'YES_OR_NO' && answer !== 'YES'
      ? my.form([
          choices.length > 1
            ? pickOne('way', 'How do you want to take part?', choices, my.sent['way'] ?? way ?? '')
            : null,
          html`<button name="answer" value="yes">Yes, I want to take part</button>`,
        ])
      : null;
  const no =
    answer === 'NO'
      ? null
      : my.form(
          html`<button class="second" name="answer" value="no">${answer === 'YES' ? 'I can’t come after all' : 'No, thank you'}</button>`,
        );
  return html`<h2>${answer === null ? 'Do you want to take part?' : 'Do you want to change your mind?'}</h2>${yes}${no}
${says('yes', 'You do not have to say why. A no never counts against you.')}`;
}

function wayOf(form: Form): WayToTakePart | null {
  const way = form['way'] ?? '';
  return Object.hasOwn(WAY_WORDS, way) ? (way as WayToTakePart) : null;
}
