import { notFound } from '@freshfaces/graph-kit';
import { graphql } from '../../generated/index.ts';
import { type Html, html } from '../html/html.ts';
import { facts, says } from '../html/parts.ts';
import { dayWords, timeWords } from '../html/words.ts';
import type { My, MyPage } from '../my.ts';

const SESSION = graphql(`
  query MyPagesSession($id: ID!) {
    trainingSession(id: $id) {
      id
      day
      time
      where
      online
      placesLeft
      waiting
      state
      isOver
      course { id name about provider { id name } }
      mine { id state turn viewerCanCancel }
    }
  }
`);
const BOOK = graphql(`
  mutation MyPagesBookTraining($input: BookTrainingInput!) { bookTraining(input: $input) { id } }
`);
const CANCEL = graphql(`
  mutation MyPagesCancelTraining($input: CancelTrainingBookingInput!) {
    cancelTrainingBooking(input: $input) { id }
  }
`);

async function sessionOf(my: My, id: string) {
  const { trainingSession } = await my.ask(SESSION, { id });
  if (!trainingSession) throw notFound('session');
  return trainingSession;
}

type Session = Awaited<ReturnType<typeof sessionOf>>;

/** One training session, to book or to give the place back. */
export const sessionPage: MyPage = {
  path: '/training/:id',
  async show(my, { id }) {
    const session = await sessionOf(my, id);
    const { course } = session;
    return {
      title: course.name,
      back: { href: '/my/training', words: 'Back to my training' },
      body: html`${says('book', standing(session))}${says('talk', course.about)}
${facts([
  ['calendar', 'When', `${dayWords(session.day)}, ${timeWords(session.time)}`],
  ['place', 'Where', session.online ? `By video call: ${session.where}` : session.where],
  ['home', 'Who gives it', course.provider.name],
])}${buttons(my, session)}`,
    };
  },
  async act(my, { id }, form) {
    const input = { idempotencyKey: form.key, sessionId: id, memberId: my.memberId };
    if (form['step'] === 'book') {
      await my.ask(BOOK, { input });
      return { done: 'booked' };
    }
    await my.ask(CANCEL, { input });
    return { done: 'gaveBack' };
  },
};

function standing({ state, isOver, mine, placesLeft }: Session): string {
  if (state === 'CANCELLED') return 'This was called off.';
  if (mine?.state === 'BOOKED') return 'You have a place.';
  if (mine?.state === 'WAITING') {
    return `You are number ${mine.turn ?? 1} on the waiting list. We tell you if you get a place.`;
  }
  if (mine?.state === 'ATTENDED') return 'You were there. Well done.';
  if (isOver) return 'This is over.';
  return placesLeft > 0 ? 'There are places left.' : 'It is full. You can go on the waiting list.';
}

function buttons(my: My, { state, isOver, mine, placesLeft }: Session): Html | null {
  if (state === 'CANCELLED' || isOver) return null;
  if (mine?.state === 'BOOKED' || mine?.state === 'WAITING') {
    return mine.viewerCanCancel
      ? my.form(
          html`<button class="second" name="step" value="cancel">I can’t come after all</button>`,
        )
      : null;
  }
  const words = placesLeft > 0 ? 'I want a place' : 'Put me on the waiting list';
  return my.form(html`<button name="step" value="book">${words}</button>`);
}
