import type { MessageTopic } from '../generated/graphql.ts';

/** What a message is about, in a few words. */
export const TOPIC_WORDS: Readonly<Record<MessageTopic, string>> = {
  ASKED: 'A question: yes or no',
  INTEREST: 'A question: in the next draw?',
  DATES: 'A question: which days',
  DRAW: 'News of a draw',
  PLACED: 'News of something they said yes to',
  TRAINING: 'Training',
  REWARD: 'Their reward',
  THANKS: 'A thank-you',
  JOINING: 'The link to their own pages',
  CONSENT: 'Something they agreed to',
};
