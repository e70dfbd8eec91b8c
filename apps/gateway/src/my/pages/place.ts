import { graphql } from '../../generated/index.ts';
import { type Html, html } from '../html/html.ts';
import { facts, go, says } from '../html/parts.ts';
import { dayWords } from '../html/words.ts';
import type { My, MyPage } from '../my.ts';
import { type OwnPlace, ownPlace } from './own-places.ts';
import { yesOrNo } from './yes-or-no.ts';

const ANSWER = graphql(`
  mutation MyPagesAnswerPlace($input: AnswerPlaceInput!) {
    answerPlace(input: $input) { drawId answer }
  }
`);

/** A place on a panel, with yes and no (R164). */
export const placePage: MyPage = {
  path: '/panels/:id',
  async show(my, { id }) {
    const place = await ownPlace(my, id);
    const { post, organisation, interviewsFrom, chanceInWords } = place;
    return {
      title: `A panel for ${post}`,
      ...(my.oneThing ? {} : { back: { href: '/my/panels', words: 'Back to my panels' } }),
      body: html`${says('people', outcomeWords(place))}
${facts([
  organisation && ['home', 'Who looks for new staff', organisation.name],
  ['calendar', 'The talks begin on', dayWords(interviewsFrom)],
  ['lots', 'Your chance to be drawn was', chanceInWords],
])}
${answerForms(my, place)}${my.oneThing ? null : waysOn(place)}`,
    };
  },
  async act(my, { id }, form) {
    const answer = yesOrNo(form);
    await my.ask(ANSWER, { input: { idempotencyKey: form.key, drawId: id, answer } });
    return { done: answer === 'YES' ? 'yes' : 'no' };
  },
};

/** Where it stands, in a sentence or two. */
export function outcomeWords({ outcome, reserveNumber, answer }: OwnPlace): string {
  if (outcome === 'STEPPED_BACK') return 'You are not on this panel any more. That is fine.';
  if (outcome === 'NOT_DRAWN')
    return 'You were not drawn this time. It was by lot, so it was not about you.';
  if (outcome === 'RESERVE') {
    return `You are number ${reserveNumber ?? 1} in line. We ask you if someone can’t come.`;
  }
  if (answer === 'YES') return 'You are on this panel. You said yes. Thank you.';
  return 'You were drawn for this panel. There is a place for you.';
}

function waysOn({ drawId, outcome }: OwnPlace): Html {
  return html`${outcome === 'ON_THE_PANEL' ? go(`/my/dates/${drawId}`, 'calendar', 'The days', 'second') : null}
${go(`/my/draws/${drawId}`, 'lots', 'See my chance, and check it', 'second')}`;
}

function answerForms(my: My, { viewerCanAnswer, answer }: OwnPlace): Html | null {
  if (!viewerCanAnswer) return null;
  return html`<h2>${answer === null ? 'Do you want this place?' : 'Do you want to change your mind?'}</h2>${
    answer === 'YES'
      ? null
      : my.form(html`<button name="answer" value="yes">Yes, I want this place</button>`)
  }${my.form(html`<button class="second" name="answer" value="no">${answer === 'YES' ? 'I can’t come after all' : 'No, thank you'}</button>`)}
${says('no', 'After a no, we ask the next person. You can’t take the no back then.')}
${says('yes', 'You do not have to say why. A no never counts against you.')}`;
}
