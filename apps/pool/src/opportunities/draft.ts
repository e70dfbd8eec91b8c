import type { FieldProblem } from '@freshfaces/web-kit/ui';
import type {
  AskMembersInput,
  ChosenFor,
  InvolvementOption,
  OpportunityProvides,
  RewardForm,
  WayToTakePart,
} from '../generated/graphql.ts';

/** What someone has typed so far; every answer as the form holds it. */
export interface Draft {
  readonly organisationId: string;
  readonly groupId: string;
  readonly option: string;
  readonly title: string;
  readonly chosenFor: readonly string[];
  readonly summary: string;
  readonly influence: string;
  readonly from: string;
  readonly to: string;
  readonly times: string;
  readonly hours: string;
  readonly ways: readonly string[];
  readonly where: string;
  readonly places: string;
  readonly answerBy: string;
  readonly agreedOn: string;
  readonly pounds: string;
  readonly rewardForms: readonly string[];
  readonly paidWithinDays: string;
  readonly provided: readonly string[];
  readonly askName: string;
  readonly askContact: string;
}

export const NEW_DRAFT: Draft = {
  organisationId: '',
  groupId: '',
  option: '',
  title: '',
  chosenFor: [],
  summary: '',
  influence: '',
  from: '',
  to: '',
  times: '',
  hours: '',
  ways: ['IN_PERSON'],
  where: '',
  places: '',
  answerBy: '',
  agreedOn: '',
  pounds: '',
  rewardForms: [],
  paidWithinDays: '7',
  provided: [],
  askName: '',
  askContact: '',
};

/** The steps of asking, one page each, in order; what members will read comes last. */
export const STEPS = ['what', 'members-read', 'when', 'reward', 'who-to-ask', 'check'] as const;
export type StepName = (typeof STEPS)[number];

/** A group's meeting or anything else that is none of the sixteen. */
export const OTHER = 'OTHER';

type Rule = readonly [keyof Draft, string];

const NEEDED: Readonly<Record<StepName, readonly Rule[]>> = {
  what: [
    ['option', 'Choose what members would do.'],
    ['title', 'Give it a name.'],
    ['chosenFor', 'Say why you chose this way to involve members.'],
  ],
  'members-read': [
    ['summary', 'Say what they would do.'],
    ['influence', 'Say what will change because of them.'],
  ],
  when: [
    ['from', 'Give the first day.'],
    ['times', 'Say from when to when.'],
    ['hours', 'Say how many hours it takes.'],
    ['ways', 'Choose at least one way to take part.'],
    ['where', 'Say where and how to take part.'],
    ['places', 'Say how many can take part.'],
    ['answerBy', 'Give the last day for answers.'],
    ['agreedOn', 'Give the day it was agreed.'],
  ],
  reward: [['pounds', 'Say how much; 0 for nothing.']],
  'who-to-ask': [
    ['askName', 'Say whom members can ask.'],
    ['askContact', 'Give their phone number or e-mail.'],
  ],
  check: [],
};

const NUMBERS: Readonly<Partial<Record<keyof Draft, readonly [RegExp, string]>>> = {
  hours: [/^\d+(\.[05])?$/u, 'Write hours as a number, such as 2.5.'],
  places: [/^\d+$/u, 'Write a whole number of places.'],
  pounds: [/^\d+(\.\d\d?)?$/u, 'Write pounds as a number, such as 20 or 12.50.'],
  paidWithinDays: [/^\d+$/u, 'Write a whole number of days.'],
};

/** What is missing or no number on this step; the server says the rest. */
export function problemsOn(step: StepName, draft: Draft): FieldProblem[] {
  const missing = NEEDED[step].filter(([field]) => draft[field].length === 0);
  if (missing.length > 0) return missing.map(([field, message]) => ({ field, message }));
  return Object.entries(NUMBERS).flatMap(([field, [shape, message]]) =>
    stepOf(field) === step && !shape.test(String(draft[field as keyof Draft]).trim())
      ? [{ field, message }]
      : [],
  );
}

/** The step on which a field of the graph's input is answered. */
export function stepOf(field: string): StepName {
  if (['rewardPence', 'pounds', 'rewardForms', 'paidWithinDays', 'provided'].includes(field)) {
    return 'reward';
  }
  if (field === 'to') return 'when';
  return STEPS.find((step) => NEEDED[step].some(([needed]) => needed === field)) ?? 'what';
}

/** The draft as the graph takes it; whole pence, exactly. */
export function inputOf(draft: Draft): Omit<AskMembersInput, 'idempotencyKey'> {
  const { pounds, hours, places, paidWithinDays, groupId, option, to, ...same } = draft;
  return {
    ...same,
    ...(groupId && { groupId }),
    ...(option !== OTHER && { option: option as InvolvementOption }),
    to: to || draft.from,
    hours: Number(hours),
    places: Number(places),
    rewardPence: penceOf(pounds),
    paidWithinDays: Number(paidWithinDays),
    chosenFor: draft.chosenFor as ChosenFor[],
    ways: draft.ways as WayToTakePart[],
    rewardForms: draft.rewardForms as RewardForm[],
    provided: draft.provided as OpportunityProvides[],
  };
}

/** `12.5` is 1250 pence, without passing through a fraction. */
export function penceOf(pounds: string): number {
  const [whole = '0', part = ''] = pounds.trim().split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}
