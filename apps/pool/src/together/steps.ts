import type { RecordStep, StepState } from '../generated/graphql.ts';

export interface StepInfo {
  step: RecordStep;
  /** The last part of its page’s address. */
  slug: string;
  /** Its title to the member, and to whoever sits with them. */
  own: string;
  other: string;
}

function page(step: RecordStep, own: string, other: string): StepInfo {
  return { step, slug: step.toLowerCase().replaceAll('_', '-'), own, other };
}

/** The pages of a record in the order they are filled in together, one thing a page. */
export const STEPS: readonly StepInfo[] = [
  page('NAME', 'What we call you', 'What to call them'),
  page('KIND', 'How you know this', 'How they know the field'),
  page('CONTACT', 'How to reach you', 'How to reach them'),
  page('CHOICES', 'Your choices', 'What they say yes and no to'),
  page('SERVICES', 'Services you have used', 'Services they have used'),
  page('LIVED_THROUGH', 'What you have been through', 'What they have been through'),
  page('HELPS', 'What helps you', 'What helps on the day'),
  page('FORMATS', 'Reading and talking', 'Formats and communication'),
  page('DAY', 'Travel, food and computers', 'Travel, food and technology'),
  page('CHECKLIST', 'A list for the day', 'Checklist for the day'),
  page('SUPPORTER', 'Who helps you', 'Who supports them'),
  page('AVAILABILITY', 'How often, and when', 'How often, and when'),
  page('OPTIONS', 'What you like to do', 'What they like to do'),
  page('REWARD', 'How we thank you', 'How they want to be thanked'),
  page('ABOUT_ME', 'About you', 'About them'),
  page('AGREEMENTS', 'What we ask of you', 'What we ask of them'),
];

export const STATE_WORDS: Readonly<Record<StepState, string>> = {
  DONE: 'Done',
  NOT_YET: 'Not yet',
  SKIPPED: 'Skipped',
};

type States = readonly { step: RecordStep; state: StepState }[];

/** Where to go on: the first page that is still to come; none once all are done or skipped. */
export function whereLeft(states: States): StepInfo | undefined {
  return STEPS.find(({ step }) => stateOf(step, states) === 'NOT_YET');
}

export function stateOf(step: RecordStep, states: States): StepState {
  return states.find((one) => one.step === step)?.state ?? 'NOT_YET';
}

/** The page after this one; null after the last. */
export function stepAfter({ step }: StepInfo): StepInfo | null {
  return STEPS[STEPS.findIndex((one) => one.step === step) + 1] ?? null;
}
