import type {
  AboutMeReader,
  AccessFormat,
  ChecklistItem,
  CommunicationSupport,
  ContactRoute,
  MemberKind,
  RewardChoice,
} from '../generated/graphql.ts';

export const KIND_WORDS: Readonly<Record<MemberKind, string>> = {
  LIVED_EXPERIENCE: 'Has lived experience',
  PEER_SUPPORTER: 'Peer supporter',
  FAMILY: 'Family member',
  CARER: 'Carer',
};

const OWN_KIND_WORDS: Readonly<Record<MemberKind, string>> = {
  LIVED_EXPERIENCE: 'I have been there myself',
  PEER_SUPPORTER: 'I have been there, and help others now',
  FAMILY: 'Someone in my family has been there',
  CARER: 'I care for someone who has been there',
};

export function kindChoices(own: boolean) {
  const words = own ? OWN_KIND_WORDS : KIND_WORDS;
  return choicesOf(words);
}

export const ROUTE_WORDS: Readonly<Record<ContactRoute, string>> = {
  EMAIL: 'E-mail',
  POST: 'Post',
  PHONE: 'Phone',
};

export const FORMAT_WORDS: Readonly<Record<AccessFormat, string>> = {
  EASY_READ: 'Easy read, with pictures',
  LARGE_PRINT: 'Large print',
  COLOURED_PAPER: 'Coloured paper',
  AUDIO: 'Read out loud',
  BRAILLE: 'Braille',
  BY_EMAIL: 'By e-mail, to read on a screen',
};

export const SUPPORT_WORDS: Readonly<Record<CommunicationSupport, string>> = {
  SIGN_LANGUAGE: 'Sign language',
  SPOKEN_LANGUAGE: 'Someone to speak another language',
  WRITTEN_TRANSLATION: 'Papers in another language',
  SPEECH_TO_TEXT: 'Speech as text on a screen',
  MAKATON: 'Makaton',
  PICTURE_CARDS: 'Picture cards',
};

/** Days ahead that each kind of help is usually booked. */
export const USUAL_DAYS_AHEAD: Readonly<Record<CommunicationSupport, number>> = {
  SIGN_LANGUAGE: 21,
  SPOKEN_LANGUAGE: 10,
  WRITTEN_TRANSLATION: 10,
  SPEECH_TO_TEXT: 14,
  MAKATON: 14,
  PICTURE_CARDS: 5,
};

export const ITEM_WORDS: Readonly<Record<ChecklistItem, string>> = {
  EXTRA_SUPPORT: 'More help on the day',
  PERSONAL_SUPPORT: 'Help with personal care',
  STEP_FREE: 'A place without steps',
  TRANSPORT_LINK: 'A bus or train close by',
  TRANSPORT_BOOKED: 'Help to get there and back',
  HEARING_LOOP: 'A hearing loop',
  TECHNOLOGY: 'Help with a computer or a video call',
  ASSISTIVE_TECHNOLOGY: 'Special tools or programs',
  GOOD_TIME: 'A good time of day',
  MEET_THE_PANEL: 'Meet the rest of the panel first',
  CARER_COMING: 'A carer or helper comes too',
  FOOD: 'Lunch, drinks and diet',
  BREAKS: 'Breaks, if it lasts more than an hour',
  FORMATS: 'Papers in a form that works',
  CLEAR_ROLES: 'Know what to do, and what not',
  OTHER: 'Something else',
};

/** What to know of a line, where its name is not enough. */
export const ITEM_HINTS: Readonly<Partial<Record<ChecklistItem, string>>> = {
  CARER_COMING: 'They can sit close by. They take no part in the choice.',
  GOOD_TIME: 'Such as: not before ten.',
  STEP_FREE: 'With a lift, a wide door, a toilet.',
};

export const REWARD_WORDS: Readonly<Record<RewardChoice, string>> = {
  BANK_TRANSFER: 'Money to a bank account',
  VOUCHER: 'A voucher',
  CASH_ON_THE_DAY: 'Cash on the day',
  NONE: 'No reward',
};

export const READER_WORDS: Readonly<Record<AboutMeReader, string>> = {
  ONLY_MY_LEAD: 'Only the lead at home',
  WHERE_I_SAID_YES: 'Also groups they said yes to',
  EVERYONE: 'All staff of the network',
};

/** Choices for a form, in the order the words stand in. */
export function choicesOf<Value extends string>(words: Readonly<Record<Value, string>>) {
  const values = Object.keys(words) as Value[];
  return values.map((value) => ({ value, label: words[value] }));
}

/** An address of several lines as one: `1 Long Lane, Wexcombe`. */
export function inLine(address: string): string {
  return address
    .split('\n')
    .map((line) => line.trim().replace(/,$/u, ''))
    .filter(Boolean)
    .join(', ');
}
