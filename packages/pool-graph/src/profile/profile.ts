/** What papers should look like (R40). */
export const ACCESS_FORMATS = [
  'EASY_READ',
  'LARGE_PRINT',
  'COLOURED_PAPER',
  'AUDIO',
  'BRAILLE',
  'BY_EMAIL',
] as const;
type AccessFormat = (typeof ACCESS_FORMATS)[number];

/** Help with communication that is booked ahead (R39). */
export const COMMUNICATION_SUPPORTS = [
  'SIGN_LANGUAGE',
  'SPOKEN_LANGUAGE',
  'WRITTEN_TRANSLATION',
  'SPEECH_TO_TEXT',
  'MAKATON',
  'PICTURE_CARDS',
] as const;

/**
 * The checklist for the day: the 15 items of R70 and the 11 of R71 made one. The risk assessment and being
 * asked again are not in it: both have a date, and stand elsewhere on the record.
 */
export const CHECKLIST_ITEMS = [
  'EXTRA_SUPPORT',
  'PERSONAL_SUPPORT',
  'STEP_FREE',
  'TRANSPORT_LINK',
  'TRANSPORT_BOOKED',
  'HEARING_LOOP',
  'TECHNOLOGY',
  'ASSISTIVE_TECHNOLOGY',
  'GOOD_TIME',
  'MEET_THE_PANEL',
  'CARER_COMING',
  'FOOD',
  'BREAKS',
  'FORMATS',
  'CLEAR_ROLES',
  'OTHER',
] as const;

export const REWARD_CHOICES = ['BANK_TRANSFER', 'VOUCHER', 'CASH_ON_THE_DAY', 'NONE'] as const;
/** How someone likes to be thanked (R120, R123); nothing of benefits is kept (R121). */
export type RewardChoice = (typeof REWARD_CHOICES)[number];

export const ABOUT_ME_READERS = ['ONLY_MY_LEAD', 'WHERE_I_SAID_YES', 'EVERYONE'] as const;

interface CommunicationWanted {
  readonly support: (typeof COMMUNICATION_SUPPORTS)[number];
  /** Days before that it has to be booked. */
  readonly daysAhead: number;
  readonly note: string | null;
}

interface CheckedItem {
  readonly item: (typeof CHECKLIST_ITEMS)[number];
  readonly answer: 'YES' | 'NO';
  readonly note: string | null;
}

/** What a member tells of how they take part: theirs, sealed under a key of its own. */
export interface Profile {
  readonly introduction: string | null;
  readonly whatHelps: string | null;
  readonly breaks: string | null;
  readonly travel: string | null;
  readonly food: string | null;
  readonly technology: string | null;
  readonly formats: readonly AccessFormat[];
  readonly communication: readonly CommunicationWanted[];
  readonly checklist: readonly CheckedItem[];
  readonly supporter: { readonly name: string; readonly contact: string } | null;
  readonly reward: RewardChoice | null;
  readonly aboutMe: string | null;
  readonly aboutMeReader: (typeof ABOUT_ME_READERS)[number];
  /** A standing role beside the drawn panel member (R36). */
  readonly partnerRole: string | null;
  readonly isTrainer: boolean;
  readonly isPaidEmployee: boolean;
  /** Pages that were filled in, or left for later. */
  readonly pages: Readonly<Partial<Record<RecordStep, 'DONE' | 'SKIPPED'>>>;
}

/** One page of the record, in the order they are filled in together. */
export const RECORD_STEPS = [
  'NAME',
  'KIND',
  'CONTACT',
  'CHOICES',
  'SERVICES',
  'LIVED_THROUGH',
  'HELPS',
  'FORMATS',
  'DAY',
  'CHECKLIST',
  'SUPPORTER',
  'AVAILABILITY',
  'OPTIONS',
  'REWARD',
  'ABOUT_ME',
  'AGREEMENTS',
] as const;
export type RecordStep = (typeof RECORD_STEPS)[number];

/** Of whom nothing was written yet. */
export const EMPTY_PROFILE: Profile = {
  introduction: null,
  whatHelps: null,
  breaks: null,
  travel: null,
  food: null,
  technology: null,
  formats: [],
  communication: [],
  checklist: [],
  supporter: null,
  reward: null,
  aboutMe: null,
  aboutMeReader: 'ONLY_MY_LEAD',
  partnerRole: null,
  isTrainer: false,
  isPaidEmployee: false,
  pages: {},
};
