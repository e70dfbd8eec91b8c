import { Problem } from '@freshfaces/graph-kit';
import { type Html, html } from '../html/html.ts';
import { go, says } from '../html/parts.ts';
import type { My, MyPage } from '../my.ts';
import { choiceWords, ownChoices } from './choices.ts';
import { ownAsks, waitsForAnswer } from './own-asks.ts';
import { ownPlaces, waitsForYes } from './own-places.ts';

/** The first page: what waits for them, then everything else (R158). */
export const homePage: MyPage = {
  path: '',
  async show(my) {
    const waiting = await whatWaits(my);
    return {
      title: `Hello, ${my.viewer.name}`,
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
    [waitingPlaces, waitingAsks, waitingChoices].map(async (part) => {
      try {
        return await part(my);
      } catch (error) {
        if (error instanceof Problem && error.code === 'UNAVAILABLE') return null;
        throw error;
      }
    }),
  );
  return { links: parts.flatMap((links) => links ?? []), isWhole: !parts.includes(null) };
}

async function waitingPlaces(my: My): Promise<Html[]> {
  return (await ownPlaces(my))
    .filter(waitsForYes)
    .map(({ drawId, post }) => go(`/my/panels/${drawId}`, 'people', `A place on a panel: ${post}`));
}

async function waitingAsks(my: My): Promise<Html[]> {
  return (await ownAsks(my))
    .filter(waitsForAnswer)
    .map(({ opportunity }) => go(`/my/asks/${opportunity.id}`, 'question', opportunity.title));
}

async function waitingChoices(my: My): Promise<Html[]> {
  const { consents, agreements } = await ownChoices(my);
  return [
    ...consents
      .filter(({ askAgain }) => askAgain)
      .map(({ purpose }) => go(`/my/choices/${purpose}`, 'question', choiceWords(purpose))),
    ...agreements
      .filter(({ isOpen }) => isOpen)
      .map(({ agreement, title }) => go(`/my/agreements/${agreement}`, 'pencil', title)),
  ];
}
