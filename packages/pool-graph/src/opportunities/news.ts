import { addDays } from '@freshfaces/graph-kit';
import { FEEDBACK_DAYS } from '../feedback/give-feedback.ts';
import type { LinkWanted } from '../links/personal-link.ts';
import type { News } from '../messages/message.ts';
import type { YesNo } from './ask.ts';
import {
  benefitsAdvice,
  hoursInWords,
  providedInWords,
  rewardInWords,
  spanInWords,
} from './fact-words.ts';
import type { Opportunity, OpportunityFacts } from './opportunity.ts';

type About = Opportunity & { readonly host: string };

/** The question itself, with what must be known before a yes (R162). */
export function askedNews(about: About, memberId: string): News {
  const link = linkTo(about.id, 'Say yes or no', about.to);
  return { memberId, topic: 'asked', ...askedWords(about), link };
}

/** What everyone asked reads, also as its host previews it. */
export function askedWords(
  about: OpportunityFacts & { readonly host: string },
): Pick<News, 'subject' | 'paragraphs'> {
  const { title, host, summary, influence, answerBy } = about;
  return {
    subject: 'Would you like to take part?',
    paragraphs: [
      `${host} asks you about this: ${title}.`,
      summary,
      `What will change because of you: ${influence}`,
      `When: ${spanInWords(about)}, ${about.times}. It takes ${hoursInWords(about.hours)}.`,
      `Where: ${about.where}`,
      rewardInWords(about),
      ...benefitsAdvice(about),
      ...providedInWords(about.provided),
      `You can say yes or no. Please tell us by ${spanInWords({ from: answerBy, to: answerBy })}. You do not have to say why.`,
      `If you want to ask something: ${about.askName}, ${about.askContact}.`,
    ],
  };
}

/** What their lead wrote down for them, so that they can put it right. */
export function writtenDownNews(
  { id, title, host, to }: About,
  { memberId, answer }: { readonly memberId: string; readonly answer: YesNo },
): News {
  return {
    memberId,
    topic: 'asked',
    subject: 'Your lead wrote down your answer',
    paragraphs: [
      `Your lead wrote down that you said ${answer} to this: ${title}, at ${host}.`,
      'Is that right? Then you do not have to do anything.',
      'Is it wrong? Then press the button and tell us.',
    ],
    link: linkTo(id, 'See it, or change it', to),
  };
}

export function placedNews(about: About, memberId: string): News {
  const { id, title, host, to } = about;
  return {
    memberId,
    topic: 'placed',
    subject: 'You have a place',
    paragraphs: [
      `You said yes to this: ${title}, at ${host}. You have a place.`,
      `When: ${spanInWords(about)}, ${about.times}. Where: ${about.where}`,
      rewardInWords(about),
      'If you can’t come after all, tell us. That is fine, and you do not have to say why.',
    ],
    link: linkTo(id, 'See it, or say that you can’t come', to),
  };
}

export function notPlacedNews({ id, title, to }: About, memberId: string): News {
  return {
    memberId,
    topic: 'placed',
    subject: 'About what you said yes to',
    paragraphs: [
      `Thank you for saying yes to this: ${title}.`,
      'More people said yes than could come. Those with the fewest turns went first, and then we drew lots. You did not get a place this time.',
      'If someone drops out, you may still get one. Then we tell you.',
    ],
    link: linkTo(id, 'See why', to),
  };
}

export function cancelledNews({ title, host }: About, memberId: string): News {
  return {
    memberId,
    topic: 'placed',
    subject: 'Something will not take place',
    paragraphs: [
      `You said yes to this: ${title}, at ${host}. It will not take place.`,
      'You are free on that day again. We are sorry, and we thank you for saying yes.',
    ],
  };
}

/** The thank-you (R161), with the way to the three questions (R160). */
export function thanksNews(about: About, memberId: string, today: string): News {
  return {
    memberId,
    topic: 'thanks',
    subject: 'Thank you',
    paragraphs: [
      `You took part in this: ${about.title}, at ${about.host}. Thank you.`,
      `What changes because of you: ${about.influence}`,
      rewardInWords(about),
      'How was it? We have three short questions. What you say is counted without your name.',
    ],
    link: {
      label: 'Tell us how it was',
      purpose: 'own-pages',
      aboutId: memberId,
      until: endOf(addDays(today, FEEDBACK_DAYS)),
    },
  };
}

/** Opens this one thing, until its last day is over. */
function linkTo(aboutId: string, label: string, lastDay: string): LinkWanted & { label: string } {
  return { label, purpose: 'answer-opportunity', aboutId, until: endOf(lastDay) };
}

function endOf(day: string): string {
  return `${addDays(day, 1)}T00:00:00.000Z`;
}
