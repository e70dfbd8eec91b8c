import { formatMoment, plural } from '@freshfaces/web-kit/format';
import type { HomeLettersQuery, HomePanelsWaitingQuery } from '../../generated/graphql.ts';

/** One thing that waits: where it is done, and why it presses. */
interface WaitingItem {
  to: string;
  title: string;
  about: string;
}

const NAMELESS = 'another organisation';
const PARTS = {
  GIVE_HASH: { title: 'Make your share of a draw', without: 'the draw goes on without you' },
  REVEAL_SHARE: { title: 'Reveal your share of a draw', without: 'the draw may fail without it' },
} as const;

/** What waits from panels, the most pressing first. */
export function panelsItems(waiting: HomePanelsWaitingQuery['panelsWaiting']): WaitingItem[] {
  const { toWitness, talks, placesUnanswered, placesUntil, shortPanels } = waiting;
  return [
    ...toWitness.map(({ drawId, post, organisation, part, until }) => ({
      to: `/panels/witness/${drawId}`,
      title: PARTS[part].title,
      about: `${post}, ${organisation?.name ?? NAMELESS}${until ? `. Until ${formatMoment(until)}: after that ${PARTS[part].without}.` : '.'}`,
    })),
    ...shortPanels.map(({ recruitmentId, post, organisation }) => ({
      to: `/panels/${recruitmentId}`,
      title: 'A seat on a panel stays empty',
      about: `${post}, ${organisation?.name ?? NAMELESS}. Someone has to decide how it goes on.`,
    })),
    ...(talks === 0
      ? []
      : [
          {
            to: '/panels/talks',
            title: `${plural(talks, 'member wants', 'members want')} to talk before they answer`,
            about: 'They were asked whether they are interested. The time to answer goes on.',
          },
        ]),
    ...(placesUnanswered === 0
      ? []
      : [
          {
            to: '/panels/places',
            title: `${plural(placesUnanswered, 'place', 'places')} of your members without an answer`,
            about: placesUntil
              ? `${placesUnanswered === 1 ? 'It goes' : 'The first goes'} to the next in line after ${formatMoment(placesUntil)}.`
              : 'They say yes or no themselves, or you write it down.',
          },
        ]),
  ];
}

/** Letters and calls, where the pool says there are any. */
export function lettersItems({ total }: HomeLettersQuery['lettersAndCalls']): WaitingItem[] {
  if (total === 0) return [];
  return [
    {
      to: '/pool/letters',
      title: `${plural(total, 'letter or call', 'letters and calls')} to make`,
      about: 'To members whom we do not reach by e-mail.',
    },
  ];
}
