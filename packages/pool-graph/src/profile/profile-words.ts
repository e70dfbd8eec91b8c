import type { Profile } from './profile.ts';

type Formats = Profile['formats'][number];
type Supports = Profile['communication'][number]['support'];
type Items = Profile['checklist'][number]['item'];
type Rewards = NonNullable<Profile['reward']>;

/** What members read of what they told us, in a copy of their data. */
export const FORMAT_WORDS: Readonly<Record<Formats, string>> = {
  EASY_READ: 'easy read with pictures',
  LARGE_PRINT: 'large print',
  COLOURED_PAPER: 'coloured paper',
  AUDIO: 'read out loud',
  BRAILLE: 'braille',
  BY_EMAIL: 'by e-mail',
};

export const SUPPORT_WORDS: Readonly<Record<Supports, string>> = {
  SIGN_LANGUAGE: 'sign language',
  SPOKEN_LANGUAGE: 'someone who speaks your language',
  WRITTEN_TRANSLATION: 'papers in your language',
  SPEECH_TO_TEXT: 'speech as text',
  MAKATON: 'Makaton',
  PICTURE_CARDS: 'picture cards',
};

export const ITEM_WORDS: Readonly<Record<Items, string>> = {
  EXTRA_SUPPORT: 'more help on the day',
  PERSONAL_SUPPORT: 'help with personal care',
  STEP_FREE: 'a room without steps',
  TRANSPORT_LINK: 'a bus or train nearby',
  TRANSPORT_BOOKED: 'help to get there',
  HEARING_LOOP: 'a hearing loop',
  TECHNOLOGY: 'help with a computer or video call',
  ASSISTIVE_TECHNOLOGY: 'special equipment or programs',
  GOOD_TIME: 'a time of day that suits you',
  MEET_THE_PANEL: 'to meet the panel first',
  CARER_COMING: 'a carer or supporter who comes along',
  FOOD: 'lunch, drinks and your diet',
  BREAKS: 'breaks after an hour',
  FORMATS: 'papers in a form that works',
  CLEAR_ROLES: 'to know what is asked of you',
  OTHER: 'something else',
};

export const REWARD_WORDS: Readonly<Record<Rewards, string>> = {
  BANK_TRANSFER: 'money to a bank account',
  VOUCHER: 'a voucher',
  CASH_ON_THE_DAY: 'cash on the day',
  NONE: 'no reward',
};
