import { Problem } from '@freshfaces/graph-kit';
import type { InterestAnswer } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { type Html, html } from '../html/html.ts';
import { facts, says } from '../html/parts.ts';
import { dayWords } from '../html/words.ts';
import type { Form, My, MyPage } from '../my.ts';
import { factRow } from './fact-rows.ts';
import { type OwnInterest, ownInterest } from './own-interests.ts';

const ANSWER = graphql(`
  mutation MyPagesAnswerInterest($input: AnswerInterestInput!) {
    answerInterest(input: $input) { id }
  }
`);

/** Do they want to be in a draw? All they must know first (R162), then yes, no, or a talk (R55). */
export const interestPage: MyPage = {
  path: '/interest/:id',
  async show(my, { id }) {
    const interest = await ownInterest(my, id);
    return {
      title: `A draw for ${interest.post}`,
      ...(my.oneThing ? {} : { back: { href: '/my/asks', words: 'Back to what we ask you' } }),
      body: html`${interest.standing.map((said) => says('talk', said))}
${says('lots', 'We look for people to help choose new staff. We draw lots among all who say yes. So it is fair.')}
<h2>What you need to know</h2>${facts([
        ...interest.facts.map(factRow),
        ['calendar', 'Tell us by', dayWords(interest.closesOn)],
      ])}
${answerForms(my, interest)}`,
    };
  },
  async act(my, { id }, form) {
    const answer = answerOf(form);
    await my.ask(ANSWER, {
      input: {
        idempotencyKey: form.key,
        recruitmentId: id,
        memberId: my.memberId,
        answer,
        notAgain: form['not-again'] === 'yes',
      },
    });
    return { done: 'answered' };
  },
};

function answerForms(my: My, { mayAnswer, answer }: OwnInterest): Html | null {
  if (mayAnswer === 'NOTHING') return null;
  const isOpen = mayAnswer === 'ANYTHING';
  const yes =
    isOpen && answer !== 'YES'
      ? my.form(html`<button name="answer" value="yes">Yes, I want to be in the draw</button>`)
      : null;
  const talk =
    isOpen && answer !== 'TALK'
      ? my.form(
          html`<button class="second" name="answer" value="talk">I want to talk first</button>`,
        )
      : null;
  const no =
    answer === 'NO'
      ? null
      : my.form([
          html`<label class="pick"><input type="checkbox" name="not-again" value="yes">Do not ask me about this one again.</label>`,
          html`<button class="second" name="answer" value="no">${answer === 'YES' ? 'I do not want to be in the draw after all' : 'No, thank you'}</button>`,
        ]);
  return html`<h2>${answer === null ? 'Do you want to be in this draw?' : 'Do you want to change your mind?'}</h2>${yes}${talk}${no}
${says('yes', 'You do not have to say why. A no never counts against you. No answer is fine too.')}`;
}

/** What they pressed; nothing counts as none of them. */
function answerOf(form: Form): InterestAnswer {
  if (form['answer'] === 'yes') return 'YES';
  if (form['answer'] === 'no') return 'NO';
  if (form['answer'] === 'talk') return 'TALK';
  throw new Problem('BAD_INPUT', 'Please press yes or no, or that you want to talk first.');
}
