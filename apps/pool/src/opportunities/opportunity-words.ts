import type {
  ChosenFor,
  NotAskedBecause,
  OpportunityProvides,
  OpportunityState,
  RewardForm,
  WayToTakePart,
} from '../generated/graphql.ts';

export const STATE_WORDS: Readonly<Record<OpportunityState, string>> = {
  OPEN: 'Being asked',
  PLACED: 'Places given',
  DONE: 'Took place',
  CANCELLED: 'Cancelled',
};

export const STATE_TONES = {
  OPEN: 'waiting',
  PLACED: 'accent',
  DONE: 'good',
  CANCELLED: 'neutral',
} as const satisfies Record<OpportunityState, string>;

export const WAY_WORDS: Readonly<Record<WayToTakePart, string>> = {
  IN_PERSON: 'In person',
  ONLINE: 'Online',
  PHONE: 'By phone',
  AT_HOME: 'At home, in their own time',
};

export const FORM_WORDS: Readonly<Record<RewardForm, string>> = {
  BANK_TRANSFER: 'Bank transfer',
  VOUCHER: 'Voucher',
  CASH: 'Cash',
};

export const PROVIDED_WORDS: Readonly<Record<OpportunityProvides, string>> = {
  DRINKS: 'Drinks',
  LUNCH: 'Lunch',
  TRAVEL_BOOKED: 'Travel booked for them',
  TRAVEL_PAID_BACK: 'Travel paid back',
};

/** The seven reasons of the guides (R43); convenience is not one. */
export const CHOSEN_FOR_WORDS: Readonly<Record<ChosenFor, string>> = {
  MEMBERS_PREFERENCES: 'What members told us they prefer',
  THE_ROLE: 'The role that is filled',
  LENGTH_AND_TYPE_OF_CONTRACT: 'How long the contract is, and what kind',
  NUMBER_OF_CANDIDATES: 'How many candidates there are',
  LOCATION: 'Where it takes place',
  IN_PERSON_OR_VIRTUAL: 'Whether it is in person or online',
  COMPETENCIES_ASSESSED: 'What candidates are assessed on',
};

export const NOT_ASKED_WORDS: Readonly<Record<NotAskedBecause, string>> = {
  NOT_ACTIVE: 'Taking a break, or left',
  NOT_IN_SHARED_POOL: 'Not in the shared pool',
  DOES_NOT_GO_ELSEWHERE: 'Takes part at home only',
  HOME_DOES_NOT_LEND: 'Their organisation does not lend for this',
  KEPT_APART: 'Is kept apart from your organisation',
  NOT_TRAINED: 'Not trained for it yet',
  LIKES_OTHER_THINGS: 'Told us that they like other things',
  NOT_FREE: 'Not free on these days',
  OWN_LIMIT_REACHED: 'Has had as many turns as they want this year',
};

/** `1.5 hours` */
export function hoursWords(hours: number): string {
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}
