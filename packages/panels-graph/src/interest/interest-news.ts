import { addDays } from '@freshfaces/graph-kit';
import type { MemberNews } from '../ports.ts';
import { invitationFacts } from '../recruitments/invitation/invitation-facts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { dayInWords } from './day-in-words.ts';
import type { InterestAnswer, InterestWindow } from './interest.ts';

/** A recruitment with the name of the organisation that recruits. */
export interface About {
  readonly recruitment: Recruitment;
  readonly host: string;
}

type Words = Pick<MemberNews, 'subject' | 'paragraphs'>;

/** What everyone eligible is told at once: the fixed facts, and how to answer (R55, R162). */
export function askedWords(
  { recruitment, host }: About,
  { closesOn, reason }: Pick<InterestWindow, 'closesOn' | 'reason'>,
): Words {
  return {
    subject: 'Would you like to be in a draw?',
    paragraphs: [
      'We look for people to help choose new staff.',
      ...(reason === null ? [] : ['We need more people for this. So we ask again.']),
      ...invitationFacts(recruitment, host).map(
        ({ heading, text, link }) => `${heading}: ${text}${link ? ` ${link}` : ''}`,
      ),
      'We draw lots among all who say yes. So not everyone who says yes gets a place.',
      `Please tell us by ${dayInWords(closesOn)}. You can say yes or no, or that you want to talk first.`,
      'You do not have to say why. A no never counts against you.',
    ],
  };
}

export function askedNews(about: About, window: InterestWindow, memberId: string): MemberNews {
  return {
    memberId,
    topic: 'interest',
    ...askedWords(about, window),
    link: linkTo(about, 'Say yes or no'),
  };
}

/** The days, or what they were told, have changed: what they said to the old ones no longer counts. */
export function changedNews(about: About, window: InterestWindow, memberId: string): MemberNews {
  const { paragraphs } = askedWords(about, window);
  return {
    memberId,
    topic: 'interest',
    subject: 'Something has changed. Please answer again',
    paragraphs: [
      'We asked you if you want to be in a draw. Something about it has changed.',
      'So we ask you again. If you said yes before, please say it once more.',
      ...paragraphs,
    ],
    link: linkTo(about, 'Say yes or no'),
  };
}

/** More time to answer than they were told. */
export function extendedNews(about: About, window: InterestWindow, memberId: string): MemberNews {
  return {
    memberId,
    topic: 'interest',
    subject: 'You have more time to answer',
    paragraphs: [
      `${about.host} asked if you want to be in a draw. You have more time to answer now.`,
      `Please tell us by ${dayInWords(window.closesOn)}.`,
      'You do not have to say why. A no never counts against you.',
    ],
    link: linkTo(about, 'Say yes or no'),
  };
}

/** What their lead wrote down for them, so that nobody says no for them unseen. */
export function writtenDownNews(
  about: About,
  { memberId, answer }: { readonly memberId: string; readonly answer: InterestAnswer },
): MemberNews {
  const said = answer === 'talk' ? 'that you want to talk first' : answer;
  return {
    memberId,
    topic: 'interest',
    subject: 'Your lead wrote down your answer',
    paragraphs: [
      `${about.host} asked if you want to be in a draw. Your lead wrote down that you said ${said}.`,
      'Is that right? Then you do not have to do anything.',
      'Is it wrong? Then press the button and tell us.',
    ],
    link: linkTo(about, 'See it, or change it'),
    onlyByMail: true,
  };
}

/** It will not take place; for everyone who said yes. */
export function calledOffNews({ host }: About, memberId: string): MemberNews {
  return {
    memberId,
    topic: 'interest',
    subject: 'A draw will not take place',
    paragraphs: [
      `You said yes to a draw for ${host}. It will not take place.`,
      'You do not have to keep the days free any more.',
      'We are sorry, and we thank you for saying yes.',
    ],
  };
}

/** Opens this one thing until the interviews are over; whether one can still answer, the page says. */
function linkTo({ recruitment }: About, label: string): MemberNews['link'] {
  return {
    label,
    purpose: 'answer-interest',
    aboutId: recruitment.id,
    until: `${addDays(recruitment.interviewsTo, 1)}T00:00:00.000Z`,
  };
}
