import { Problem } from '@freshfaces/graph-kit';
import type { TrainingRole } from '../members/member.ts';
import { type InvolvementOptionId, involvementOption } from '../profile/involvement-options.ts';

/** Ways in which someone can take part, of which each member chooses the one that suits them (R159). */
export const WAYS = ['IN_PERSON', 'ONLINE', 'PHONE', 'AT_HOME'] as const;
export type Way = (typeof WAYS)[number];

export const REWARD_FORMS = ['BANK_TRANSFER', 'VOUCHER', 'CASH'] as const;
export type RewardForm = (typeof REWARD_FORMS)[number];

/** What is seen to beside the reward (R122, R124). */
export const PROVIDED = ['DRINKS', 'LUNCH', 'TRAVEL_BOOKED', 'TRAVEL_PAID_BACK'] as const;
export type Provided = (typeof PROVIDED)[number];

/** The seven reasons for choosing a way to involve members (R43); convenience is not one. */
export const CHOSEN_FOR = [
  'MEMBERS_PREFERENCES',
  'THE_ROLE',
  'LENGTH_AND_TYPE_OF_CONTRACT',
  'NUMBER_OF_CANDIDATES',
  'LOCATION',
  'IN_PERSON_OR_VIRTUAL',
  'COMPETENCIES_ASSESSED',
] as const;
type ChosenFor = (typeof CHOSEN_FOR)[number];

/** What everyone who is asked is told before they say yes (R120, R162): nothing of it may be missing. */
export interface OpportunityFacts {
  readonly title: string;
  /** One of the sixteen; null for a group's meeting or anything else. */
  readonly option: InvolvementOptionId | null;
  readonly chosenFor: readonly ChosenFor[];
  readonly summary: string;
  /** What will change because they took part. */
  readonly influence: string;
  /** All the time it takes, in halves of an hour (R169). */
  readonly hours: number;
  /** For each member, in pence; 0 where there is none. */
  readonly rewardPence: number;
  readonly rewardForms: readonly RewardForm[];
  /** Most days from taking part to being paid; 0 for on the day. */
  readonly paidWithinDays: number;
  readonly provided: readonly Provided[];
  readonly ways: readonly Way[];
  readonly where: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** `10 am to 1 pm` */
  readonly times: string;
  /** How many members can take part. */
  readonly places: number;
  /** The last day for an answer, `YYYY-MM-DD`. */
  readonly answerBy: string;
  /** Whom to ask, and their phone or e-mail. */
  readonly askName: string;
  readonly askContact: string;
}

export type OpportunityState = 'OPEN' | 'PLACED' | 'DONE' | 'CANCELLED';
type Move = 'place' | 'record' | 'cancel';

/** Every move there is; what is not here is refused. */
const MOVES: Readonly<Record<OpportunityState, Readonly<Partial<Record<Move, OpportunityState>>>>> =
  {
    OPEN: { place: 'PLACED', cancel: 'CANCELLED' },
    PLACED: { record: 'DONE', cancel: 'CANCELLED' },
    DONE: {},
    CANCELLED: {},
  };

const STANDS: Readonly<Record<OpportunityState, string>> = {
  OPEN: 'Members are still being asked.',
  PLACED: 'The places have been given.',
  DONE: 'Who took part has been recorded.',
  CANCELLED: 'It was cancelled.',
};

/** Where a move leads, or a `CONFLICT` problem that says how things stand. */
export function stateAfter(state: OpportunityState, move: Move): OpportunityState {
  const next = MOVES[state][move];
  if (!next) throw new Problem('CONFLICT', `This can’t be done now. ${STANDS[state]}`);
  return next;
}

/** Something to take part in outside a panel draw, asked of everyone eligible at once (R48). */
export interface Opportunity extends OpportunityFacts {
  readonly id: string;
  /** The host. */
  readonly organisationId: string;
  /** The group that is asked; null for the members of the host and of whoever lends. */
  readonly groupId: string | null;
  readonly state: OpportunityState;
  /** The day the host agreed that it takes place; from it to asking is measured (R48). */
  readonly agreedOn: string;
  readonly askedAt: string;
  readonly asked: number;
  readonly yes: number;
  readonly no: number;
  /** Some of those asked have not been written to yet. */
  readonly untold: boolean;
  /** When the places were given. */
  readonly placedAt: string | null;
}

/** What one must be trained for to take part; null for what anyone can join. */
export function roleNeeded({ option }: Pick<OpportunityFacts, 'option'>): TrainingRole | null {
  return option === null ? null : involvementOption(option).role;
}
