import { Problem } from '@freshfaces/graph-kit';
import { graphql } from '../../generated/index.ts';
import { type Html, html } from '../html/html.ts';
import { go, says } from '../html/parts.ts';
import type { My, MyPage } from '../my.ts';
import { choiceWords, ownChoices } from './choices.ts';
import { ownAsks, waitsForAnswer } from './own-asks.ts';
import { ownDates, waitsForDays } from './own-dates.ts';
import { ownInterests, waitsForInterest } from './own-interests.ts';
import { ownPlaces, waitsForYes } from './own-places.ts';

const CALLED_BY = graphql(`
  query MyPagesHome { myRecord { id private { calledBy } } }
`);
/** More of one kind than this become one line. */
const MANY = 2;

/** The first page: what waits for them, then everything else (R158). */
export const homePage: MyPage = {
  path: '',
  async show(my) {
    const [waiting, { myRecord }] = await Promise.all([whatWaits(my), my.ask(CALLED_BY, {})]);
    return {
      title: `Hello, ${myRecord?.private?.calledBy ?? my.viewer.name}`,
      body: html`${
        waiting.links.length === 0
          ? says('yes', 'Nothing waits for you.')
          : html`<h2>This waits for you</h2>${waiting.links}`
      }${waiting.isWhole ? null : says('clock', 'We can’t show everything at the moment. Please look again in a bit.')}
<h2>My pages</h2>
${go('/my/asks', 'letter', 'What we ask you', 'second')}
${go('/my/panels', 'people', 'My panels', 'second')}
${go('/my/training', 'book', 'My training', 'second')}
${go('/my/rewards', 'money', 'My rewards', 'second')}
${go('/my/time', 'calendar', 'When I can take part', 'second')}
${go('/my/record', 'person', 'What we keep about me', 'second')}`,
    };
  },
};

/** A part of the server that can't be reached leaves the rest of the page as it is. */
async function whatWaits(my: My): Promise<{ links: Html[]; isWhole: boolean }> {
  const parts = await Promise.all(
    [waitingPlaces, waitingDays, waitingInterests, waitingAsks, waitingChoices].map(
      async (part) => {
        try {
          return await part(my);
        } catch (error) {
          if (error instanceof Problem && error.code === 'UNAVAILABLE') return null;
          throw error;
        }
      },
    ),
  );
  return { links: parts.flatMap((links) => links ?? []), isWhole: !parts.includes(null) };
}

async function waitingPlaces(my: My): Promise<Html[]> {
  return (await ownPlaces(my))
    .filter(waitsForYes)
    .map(({ drawId, post }) => go(`/my/panels/${drawId}`, 'people', `A place on a panel: ${post}`));
}

async function waitingDays(my: My): Promise<Html[]> {
  return (await ownDates(my))
    .filter(waitsForDays)
    .map(({ drawId }) => go(`/my/dates/${drawId}`, 'calendar', 'Which days suit you?'));
}

async function waitingInterests(my: My): Promise<Html[]> {
  return (await ownInterests(my))
    .filter(waitsForInterest)
    .map(({ recruitmentId, post }) =>
      go(`/my/interest/${recruitmentId}`, 'lots', `Do you want to be in a draw? ${post}`),
    );
}

async function waitingAsks(my: My): Promise<Html[]> {
  return (await ownAsks(my))
    .filter((ask) => waitsForAnswer(ask) || ask.feedbackIsOpen)
    .map(({ opportunity: { id, title }, feedbackIsOpen }) =>
      feedbackIsOpen
        ? go(`/my/feedback/${id}`, 'happy', `How was it? ${title}`)
        : go(`/my/asks/${id}`, 'question', title),
    );
}

async function waitingChoices(my: My): Promise<Html[]> {
  const { consents, agreements } = await ownChoices(my);
  const again = consents.filter(({ askAgain }) => askAgain);
  return [
    ...(again.length > MANY
      ? [go('/my/choices', 'question', 'Look again at your yes and no')]
      : again.map(({ purpose }) => go(`/my/choices/${purpose}`, 'question', choiceWords(purpose)))),
    ...agreements
      .filter(({ isOpen }) => isOpen)
      .map(({ agreement, title }) => go(`/my/agreements/${agreement}`, 'pencil', title)),
  ];
}
