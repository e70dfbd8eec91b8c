import { Problem } from '@freshfaces/graph-kit';
import type { Face } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { type Html, html } from '../html/html.ts';
import { type Choice, pickOne, says } from '../html/parts.ts';
import type { Form, My, MyPage } from '../my.ts';
import { ownAsk } from './own-asks.ts';
import { MY_HOME } from './ways.ts';

const GIVE = graphql(`
  mutation MyPagesGiveFeedback($input: GiveFeedbackInput!) {
    giveFeedback(input: $input) { id }
  }
`);

const FACES: readonly (Choice & { value: Face })[] = [
  { value: 'YES', words: 'Yes', picture: 'happy' },
  { value: 'A_BIT', words: 'A bit', picture: 'soso' },
  { value: 'NO', words: 'No', picture: 'sad' },
];
/** As the field asks them (Recruitment guide S2, tip 7). */
const QUESTIONS = [
  ['enjoyed', 'Did you enjoy taking part?'],
  ['prepared', 'Did you feel ready, and helped, to take part?'],
  ['difference', 'Did you feel you made a difference?'],
] as const;

/** Three questions with faces (R160); what they say is counted without their name. */
export const feedbackPage: MyPage = {
  path: '/feedback/:id',
  async show(my, { id }) {
    const { opportunity } = await ownAsk(my, id);
    return {
      title: 'How was it?',
      back: MY_HOME,
      body: html`${says('talk', `You took part in this: ${opportunity.title}.`)}${feedbackForm(my)}`,
    };
  },
  async act(my, { id }, form) {
    await giveFeedback(my, id, form);
    return { to: '/my', done: 'thanks' };
  },
};

export function feedbackForm(my: My): Html {
  return html`${says('talk', 'We have three short questions.')}
${says('lock', 'We count what you say. We do not keep your name with it.')}
${my.form([
  html`<input type="hidden" name="step" value="feedback">`,
  ...QUESTIONS.map(([name, words]) => pickOne(name, words, FACES, my.sent[name])),
  html`<button>Send my answers</button>`,
])}`;
}

export async function giveFeedback(
  my: My,
  opportunityId: string,
  form: Form & { readonly key: string },
): Promise<void> {
  const input = {
    idempotencyKey: form.key,
    opportunityId,
    enjoyed: faceOf('enjoyed', form['enjoyed']),
    prepared: faceOf('prepared', form['prepared']),
    difference: faceOf('difference', form['difference']),
  };
  await my.ask(GIVE, { input });
}

function faceOf(field: string, said: string | undefined): Face {
  const face = FACES.find(({ value }) => value === said);
  if (!face) throw new Problem('BAD_INPUT', 'Please pick one face for each question.', field);
  return face.value;
}
