import type { About } from '../interest/interest-news.ts';
import { lastDay, type placeNews } from '../places/place-news.ts';

type Words = Parameters<typeof placeNews>[2];

/** Someone at the organisation took their place back; why is public, and never about a need. */
export function takenByHandWords({ host }: About, reason: string): Words {
  return {
    topic: 'draw',
    subject: 'You are not on the panel any more',
    paragraphs: [
      `You had a place on a panel at ${host}. Someone there has given it to someone else.`,
      `This is what they wrote: “${reason}”`,
      'Anyone can read that. It has no names in it.',
      'It never counts against you. Your turn will come again.',
      'Do you think this is not fair? Then please talk to your lead.',
    ],
    button: 'See it',
  };
}

/** Someone at the organisation named them for a place: not by lot, and said so. */
export function givenByHandWords({ host }: About, answerBy: string): Words {
  return {
    topic: 'draw',
    subject: 'There is a place for you',
    paragraphs: [
      `There is a place for you on a panel at ${host}.`,
      'It was not by lot this time. Someone there asked for you. They had to say why, and all can read it.',
      'Do you want the place? You can say yes or no, or that you want to talk first.',
      `Please tell us by the end of ${lastDay(answerBy)}.`,
      'You do not have to say why. A no never counts against you.',
    ],
    button: 'Say yes or no',
  };
}
