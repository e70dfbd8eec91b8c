import { addDays, londonAt } from '@freshfaces/graph-kit';
import { dayWords } from '../dates/date-words.ts';
import { chanceInWords } from '../draws/chance-text.ts';
import type { DrawEntry } from '../draws/draw-entry.ts';
import type { About } from '../interest/interest-news.ts';
import type { MemberNews } from '../ports.ts';
import { invitationFacts } from '../recruitments/invitation/invitation-facts.ts';
import { isShort } from './deadlines.ts';

type Words = Pick<MemberNews, 'topic' | 'subject' | 'paragraphs'> & {
  /** What the button says that leads to their place. */
  readonly button: string;
};

/** News of one member's place, with the link that opens that one thing until the interviews are over. */
export function placeNews(
  { recruitment }: About,
  { drawId, memberId }: Pick<DrawEntry, 'drawId' | 'memberId'>,
  { button, ...words }: Words,
): MemberNews {
  return {
    memberId,
    ...words,
    link: {
      label: button,
      purpose: 'answer-place',
      aboutId: drawId,
      until: `${addDays(recruitment.interviewsTo, 1)}T00:00:00.000Z`,
    },
  };
}

/** They were drawn: the fixed facts, and until when they can answer (R162, R164). */
export function drawnWords(about: About, entry: DrawEntry): Words {
  return invitedWords(about, entry, [
    `We drew lots for a panel at ${about.host}. You were drawn.`,
    ...chanceWords(entry),
  ]);
}

/** Someone can't come, and they are next in the drawn order. */
export function stepsInWords(about: About, entry: DrawEntry): Words {
  return invitedWords(about, entry, [
    `Someone can’t come to a panel at ${about.host}. You are next in line.`,
    'So there is a place for you. The lots fixed who is next: nobody chose.',
  ]);
}

function invitedWords(
  { recruitment, host }: About,
  { toldAt, answerBy }: DrawEntry,
  first: readonly string[],
): Words {
  const by = answerBy ?? '';
  return {
    topic: 'draw',
    subject: 'There is a place for you',
    paragraphs: [
      ...first,
      ...invitationFacts(recruitment, host).map(
        ({ heading, text, link }) => `${heading}: ${text}${link ? ` ${link}` : ''}`,
      ),
      'Do you want the place? You can say yes or no, or that you want to talk first.',
      `Please tell us by the end of ${lastDay(by)}.`,
      ...(isShort(toldAt ?? by, by)
        ? ['That is less time than we want to give you. The day is near. We are sorry.']
        : []),
      'If you do not answer, we ask the next person. That is fine too.',
      'You do not have to say why. A no never counts against you.',
    ],
    button: 'Say yes or no',
  };
}

export function reserveWords({ host }: About, entry: DrawEntry): Words {
  return {
    topic: 'draw',
    subject: 'You are next in line',
    paragraphs: [
      `We drew lots for a panel at ${host}. You did not get a place so far.`,
      ...chanceWords(entry),
      `You are number ${entry.reserveNumber ?? 1} in line. If someone can’t come, we may ask you.`,
      'You do not have to do anything now.',
      'Can you not come any more? Then please tell us.',
    ],
    button: 'See it, or tell us',
  };
}

export function notDrawnWords({ host }: About, entry: DrawEntry): Words {
  return {
    topic: 'draw',
    subject: 'You were not drawn this time',
    paragraphs: [
      `We drew lots for a panel at ${host}. You were not drawn this time.`,
      ...chanceWords(entry),
      'Nobody chose. It was nothing about you.',
      'Thank you for saying yes. Your turn will come.',
    ],
    button: 'See how we drew',
  };
}

export function reminderWords({ host }: About, { answerBy }: DrawEntry): Words {
  return {
    topic: 'draw',
    subject: 'Please tell us: yes or no?',
    paragraphs: [
      `There is a place for you on a panel at ${host}. We have not heard from you so far.`,
      `Please tell us by the end of ${lastDay(answerBy ?? '')}.`,
      'You can say yes or no, or that you want to talk first.',
      'If you do not answer, we ask the next person. That is fine too.',
    ],
    button: 'Say yes or no',
  };
}

export function moreTimeWords({ host }: About, { answerBy }: DrawEntry): Words {
  return {
    topic: 'draw',
    subject: 'You have more time to answer',
    paragraphs: [
      `There is a place for you on a panel at ${host}. You have more time to answer now.`,
      `Please tell us by the end of ${lastDay(answerBy ?? '')}.`,
      'You do not have to say why. A no never counts against you.',
    ],
    button: 'Say yes or no',
  };
}

/** Nobody heard from them in time. */
export function lapsedWords({ host }: About): Words {
  return {
    topic: 'draw',
    subject: 'The time to answer is over',
    paragraphs: [
      `There was a place for you on a panel at ${host}. We did not hear from you in time.`,
      'So we asked the next person. You do not have to do anything.',
      'That is fine. It never counts against you. Your turn will come again.',
    ],
    button: 'See it',
  };
}

/** Staff wrote down that they can't come, and why. */
export function droppedOutWords({ host }: About, why: string): Words {
  return {
    topic: 'draw',
    subject: 'You are not on the panel any more',
    paragraphs: [
      `Someone wrote down that you can’t come to a panel at ${host}. So someone else has the place now.`,
      ...notSoWords(why),
    ],
    button: NOT_SO,
  };
}

/** Staff wrote down of someone in line that they can't come: nobody is passed over unseen. */
export function outOfLineWords({ host }: About, why: string): Words {
  return {
    topic: 'draw',
    subject: 'You are not in line any more',
    paragraphs: [
      `You were in line for a panel at ${host}. Someone wrote down that you can’t come. So we will not ask you.`,
      ...notSoWords(why),
    ],
    button: NOT_SO,
  };
}

const NOT_SO = 'See it, or say it is not so';

function notSoWords(why: string): readonly string[] {
  return [
    `This is what they wrote: “${why}”`,
    'It never counts against you. Your turn will come again.',
    'Is that not so? Then please tell us. It takes one press of a button.',
  ];
}

/** Their own lead wrote down that they can't come, though they are only in line. */
export function outOfLineByLeadWords({ host }: About): Words {
  return {
    topic: 'draw',
    subject: 'You are not in line any more',
    paragraphs: [
      `You were in line for a panel at ${host}. Your lead wrote down that you can’t come. So we will not ask you.`,
      'Is that right? Then you do not have to do anything. It never counts against you.',
      'Is it wrong? Then please talk to your lead soon, or to the people at the panel.',
    ],
    button: 'See it',
  };
}

/** They were drawn, but in the same moment promised the day elsewhere. */
export function takenBackWords({ host }: About): Words {
  return {
    topic: 'draw',
    subject: 'You were drawn, but that day is taken',
    paragraphs: [
      `We drew lots for a panel at ${host}. You were drawn, but you can’t come on that day.`,
      'So someone else has the place. It never counts against you.',
    ],
    button: 'See it',
  };
}

/** After the interviews those who run them say who came; a turn may be missing that was had. */
export function didNotComeNews({ host }: About, memberId: string): MemberNews {
  return {
    memberId,
    topic: 'draw',
    subject: 'About a panel you had a place on',
    paragraphs: [
      `You had a place on a panel at ${host}. They wrote down that you did not come.`,
      'That is fine. It never counts against you. It is just not counted as a turn.',
      'Did you come? Then please talk to your lead, so that your turn counts.',
    ],
  };
}

/** Their lead wrote an answer down for them, so that nobody says no for them unseen. */
export function writtenDownWords({ host }: About, answer: 'yes' | 'no'): Words {
  return {
    topic: 'draw',
    subject: 'Your lead wrote down your answer',
    paragraphs: [
      `There was a place for you on a panel at ${host}. Your lead wrote down that you said ${answer}.`,
      'Is that right? Then you do not have to do anything.',
      'Is it wrong? Then please talk to your lead soon.',
    ],
    button: 'See it',
  };
}

function chanceWords({ chance }: DrawEntry): readonly string[] {
  const words = chanceInWords(chance);
  if (words === 'no chance') return ['It was the turn of others this time.'];
  return words === 'certain' ? [] : [`Your chance was ${words}.`];
}

/** `Tuesday 8 December`, of the last instant at which they can answer. */
export function lastDay(by: string): string {
  return dayWords(londonAt(by).day);
}
