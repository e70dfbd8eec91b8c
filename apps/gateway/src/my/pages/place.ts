import { graphql } from '../../generated/index.ts';
import { type Html, html } from '../html/html.ts';
import { facts, go, says } from '../html/parts.ts';
import { dayWords } from '../html/words.ts';
import type { My, MyPage } from '../my.ts';
import { factRow } from './fact-rows.ts';
import { type OwnPlace, ownPlace } from './own-places.ts';
import { yesOrNo } from './yes-or-no.ts';

const ANSWER = graphql(`
  mutation MyPagesAnswerPlace($input: AnswerPlaceInput!) {
    answerPlace(input: $input) { drawId answer }
  }
`);

const TALK = graphql(`
  mutation MyPagesAskToTalk($input: AskToTalkInput!) {
    askToTalk(input: $input) { drawId state }
  }
`);

const NOT_SO = graphql(`
  mutation MyPagesSayNotSo($input: SayNotSoInput!) {
    sayNotSo(input: $input) { drawId disputedAt }
  }
`);

/** A place on a panel: all they must know (R162), with yes, no and a talk first (R164). */
export const placePage: MyPage = {
  path: '/panels/:id',
  async show(my, { id }) {
    const place = await ownPlace(my, id);
    const { post, organisation, interviewsFrom, chanceInWords, answerBy } = place;
    const waits = place.state === 'INVITED' || place.state === 'TALKING';
    return {
      title: `A panel for ${post}`,
      ...(my.oneThing ? {} : { back: { href: '/my/panels', words: 'Back to my panels' } }),
      body: html`${says('people', outcomeWords(place))}${whatWasWritten(my, place)}
${waits && place.viewerCanAnswer ? html`<h2>What you need to know</h2>` : null}${facts([
  ...(place.viewerCanAnswer
    ? place.facts.map(factRow)
    : [organisation && (['home', 'Who looks for new staff', organisation.name] as const)]),
  place.viewerCanAnswer ? null : ['calendar', 'The talks begin on', dayWords(interviewsFrom)],
  ['lots', 'Your chance to be drawn was', chanceInWords],
  waits && answerBy ? ['calendar', 'Tell us by the end of', dayWords(answerBy)] : null,
])}
${answerForms(my, place)}${my.oneThing ? null : waysOn(place)}`,
    };
  },
  async act(my, { id }, form) {
    const idempotencyKey = form.key;
    if (form['answer'] === 'talk') {
      await my.ask(TALK, { input: { idempotencyKey, drawId: id } });
      return { done: 'answered' };
    }
    if (form['answer'] === 'not-so') {
      await my.ask(NOT_SO, { input: { idempotencyKey, drawId: id } });
      return { done: 'notSo' };
    }
    const answer = yesOrNo(form);
    await my.ask(ANSWER, { input: { idempotencyKey, drawId: id, answer } });
    return { done: 'answered' };
  },
};

/** Where it stands, in a sentence or two. */
export function outcomeWords({ state, reserveNumber }: OwnPlace): string {
  return {
    NOT_DRAWN: 'You were not drawn this time. It was by lot, so it was not about you.',
    RESERVE: `You are number ${reserveNumber ?? 1} in line. We ask you if someone can’t come.`,
    INVITED: 'You were drawn for this panel. There is a place for you.',
    TALKING: 'There is a place for you. You want to talk first. Your lead will get in touch.',
    ACCEPTED: 'You are on this panel. You said yes. Thank you.',
    DECLINED: 'You said no. That is fine.',
    LAPSED: 'The time to answer is over. We asked the next person. That is fine.',
    DROPPED_OUT: 'You are not on this panel any more. That is fine.',
    WITHDRAWN_BY_US: 'You are not on this panel any more. You did nothing wrong.',
    STOOD_DOWN: 'You are not in line any more. That is fine.',
    CALLED_OFF: 'This panel does not take place. You did nothing wrong. Your turn will come again.',
    SERVED: 'You were on this panel. Thank you.',
    DID_NOT_COME: 'You could not come to this panel. That is fine.',
    NOT_NEEDED: 'You were in line. We did not need to ask you.',
  }[state];
}

function waysOn({ drawId, outcome }: OwnPlace): Html {
  return html`${outcome === 'ON_THE_PANEL' ? go(`/my/dates/${drawId}`, 'calendar', 'The days', 'second') : null}
${go(`/my/draws/${drawId}`, 'lots', 'See my chance, and check it', 'second')}`;
}

function answerForms(my: My, place: OwnPlace): Html | null {
  const { viewerCanSayYes, viewerCanSayNo, viewerCanAskToTalk, state } = place;
  if (!viewerCanSayYes && !viewerCanSayNo) return null;
  if (state === 'RESERVE') return standDownForm(my);
  return html`<h2>${state === 'ACCEPTED' ? 'Do you want to change your mind?' : 'Do you want this place?'}</h2>${
    viewerCanSayYes
      ? my.form(html`<button name="answer" value="yes">Yes, I want this place</button>`)
      : null
  }${
    viewerCanAskToTalk && state !== 'TALKING'
      ? my.form(
          html`<button class="second" name="answer" value="talk">I want to talk first</button>`,
        )
      : null
  }${my.form(html`<button class="second" name="answer" value="no">${state === 'ACCEPTED' ? 'I can’t come after all' : 'No, thank you'}</button>`)}
${says('no', 'After a no, we ask the next person. You can’t take the no back then.')}
${says('yes', 'You do not have to say why. A no never counts against you.')}`;
}

/** What staff wrote down for them, and one press to say that it is not so. */
function whatWasWritten(my: My, place: OwnPlace): Html | null {
  const { writtenDown, disputedAt, viewerCanDispute } = place;
  if (writtenDown === null) return null;
  return html`${says('letter', `Someone wrote down that you can’t come. They wrote: “${writtenDown}”`)}${
    disputedAt === null ? null : says('yes', 'You told us that this is not so. We will look at it.')
  }${
    viewerCanDispute
      ? my.form(html`<button class="second" name="answer" value="not-so">That is not so</button>`)
      : null
  }`;
}

/** Someone in line can say that they can no longer come, so that nobody asks them in vain. */
function standDownForm(my: My): Html {
  return html`<h2>Can you not come any more?</h2>${my.form(
    html`<button class="second" name="answer" value="no">I can’t come any more</button>`,
  )}
${says('yes', 'Then we do not ask you. You do not have to say why. It never counts against you.')}`;
}
