import type { ConsentPurpose } from './consent.ts';

/** The words of one question, for a reading age of 9 to 11. */
export interface Wording {
  /** 1, 2, … */
  readonly version: number;
  readonly question: string;
  /** What happens at once. */
  readonly ifNo: string;
}

type Words = Omit<Wording, 'version'>;

/**
 * Every wording ever asked, oldest first; the last is asked now. One that was asked is never changed:
 * new words are a new entry, and members are asked again.
 */
const WORDINGS: Readonly<Record<ConsentPurpose, readonly [Words, ...Words[]]>> = {
  SHARED_POOL: [
    {
      question:
        'May we put you in the shared pool? Other organisations then see you under a made-up name, such as Amber Heron. You can be drawn for panels.',
      ifNo: 'You leave the shared pool at once. Other organisations can’t see you any more. You are not drawn for panels.',
    },
  ],
  BE_LENT: [
    {
      question: 'May you be drawn for panels of other organisations, and not just your own?',
      ifNo: 'From now on you are only drawn for panels of your own organisation. If you said yes to a place before, you can still say no to it.',
    },
  ],
  SHARE_CONTACT: [
    {
      question:
        'You may say yes to a place on a panel. May that organisation then see your name and how to reach you, until the panel is over?',
      ifNo: 'They stop seeing your name and how to reach you at once. Your own organisation passes on what you need to know.',
    },
  ],
  SHARE_PROFILE: [
    {
      question:
        'You may say yes to a place. May that organisation then see what helps you on the day, until it is over? Such as breaks, food, how you get there, and how you want to be called.',
      ifNo: 'They stop seeing it at once. You can tell them yourself what you would like them to know.',
    },
  ],
  RECORD_NEEDS: [
    {
      question:
        'May we write down what you have lived through, and which services you have used? You choose what to tell us. It helps each panel to have someone who knows. We lock it, and never show it beside your name.',
      ifNo: 'We rub out all of this at once. It can’t be brought back. You can still be drawn.',
    },
  ],
  LEAD_SEES_NEEDS: [
    {
      question:
        'May the lead at your own organisation read what you have lived through, and which services you have used? They are the person who looks after members there.',
      ifNo: 'Your lead can’t read it any more, from now on. You still can.',
    },
  ],
  PHOTO_OR_STORY: [
    {
      question:
        'May we use your photo or your story to show others what we do? We show it to you first.',
      ifNo: 'We stop using them at once. We can’t call back what is already printed.',
    },
  ],
};

/** The words of today. */
export function currentWording(purpose: ConsentPurpose): Wording {
  const words = WORDINGS[purpose];
  return { version: words.length, ...(words.at(-1) ?? words[0]) };
}

/** The words of one version; null when there never was such a version. */
export function wordingOf(purpose: ConsentPurpose, version: number): Wording | null {
  const words = WORDINGS[purpose][version - 1];
  return words ? { version, ...words } : null;
}
