import type { LoanState, TravelPayer } from '../generated/graphql.ts';

type Tone = 'neutral' | 'good' | 'waiting' | 'warning';

export const STATE_WORDS: Readonly<Record<LoanState, { words: string; tone: Tone }>> = {
  ASKED: { words: 'Waiting for an answer', tone: 'waiting' },
  AGREED: { words: 'Agreed', tone: 'good' },
  DECLINED: { words: 'Declined', tone: 'neutral' },
  WITHDRAWN: { words: 'Withdrawn', tone: 'neutral' },
  RECALLED: { words: 'Recalled', tone: 'warning' },
  ENDED: { words: 'Ended', tone: 'neutral' },
};

export const TRAVEL_WORDS: Readonly<Record<TravelPayer, string>> = {
  LENDER: 'The organisation that lends',
  BORROWER: 'The organisation that borrows',
  SHARED: 'Both, half each',
};
