import { agrees, CONSENT_PURPOSES, type ConsentAnswer } from '../consents/consent.ts';
import type { MemberName } from '../members/member-name.ts';
import { type Profile, RECORD_STEPS, type RecordStep } from './profile.ts';

/** What tells whether a page of the record is filled in. */
export interface StepFacts {
  readonly profile: Profile;
  readonly name: Pick<MemberName, 'email' | 'phone' | 'postalAddress' | 'route'>;
  readonly answers: readonly ConsentAnswer[];
  /** Is anything written down of services used? Null for who may not know. */
  readonly tellsServices: boolean | null;
  /** Likewise of what they lived through. */
  readonly tellsLivedThrough: boolean | null;
  readonly agreedToAll: boolean;
}

export type StepState = 'DONE' | 'NOT_YET' | 'SKIPPED';

/** Every page of the record in its order, and whether it is done, skipped or still to come. */
export function recordSteps(facts: StepFacts): readonly { step: RecordStep; state: StepState }[] {
  const { pages } = facts.profile;
  return RECORD_STEPS.map((step) => ({
    step,
    state: isDone(step, facts) ? 'DONE' : (pages[step] ?? 'NOT_YET'),
  }));
}

function isDone(step: RecordStep, facts: StepFacts): boolean {
  const { name, answers, tellsServices, tellsLivedThrough, agreedToAll } = facts;
  const saidNo = wasAsked(answers, 'RECORD_NEEDS') && !agrees('RECORD_NEEDS', answers);
  switch (step) {
    case 'CONTACT':
      return reachableBy(name);
    case 'CHOICES':
      return CONSENT_PURPOSES.every((purpose) => wasAsked(answers, purpose));
    case 'SERVICES':
      return saidNo || tellsServices === true;
    case 'LIVED_THROUGH':
      return saidNo || tellsLivedThrough === true;
    case 'AGREEMENTS':
      return agreedToAll;
    default:
      return facts.profile.pages[step] === 'DONE';
  }
}

/** Can they be reached the way they chose? */
function reachableBy({ email, phone, postalAddress, route }: StepFacts['name']): boolean {
  return { EMAIL: email, PHONE: phone, POST: postalAddress }[route] !== null;
}

function wasAsked(answers: readonly ConsentAnswer[], purpose: string): boolean {
  return answers.some((answer) => answer.purpose === purpose);
}
