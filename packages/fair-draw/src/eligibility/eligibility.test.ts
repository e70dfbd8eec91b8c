import { describe, expect, test } from 'vitest';
import { type CandidateFacts, type EligibilityRules, explain, isEligible } from './eligibility.ts';

const NOW = '2027-03-10T09:00:00Z';

const RULES: EligibilityRules = {
  role: 'panel-member',
  sittings: [{ start: '2027-04-01T09:00:00Z', end: '2027-04-01T13:00:00Z' }],
  concerns: ['post:17', 'organisation:harbour'],
  coolDownDays: 30,
};

const READY: CandidateFacts = {
  id: 'm1',
  consent: true,
  trainedRoles: ['panel-member'],
  busy: [{ start: '2027-04-01T13:00:00Z', end: '2027-04-01T17:00:00Z' }],
  conflictsWith: ['person:9'],
  ownLimit: 3,
  turnsInWindow: 2,
  lastServedEnd: '2027-02-08T09:00:00Z',
};

describe('why not me?', () => {
  test('someone who passes every rule is eligible, each rule saying so', () => {
    expect(isEligible(READY, RULES, NOW)).toBe(true);
    expect(explain(READY, RULES, NOW).map(({ rule }) => rule)).toEqual([
      'mustHaveConsent',
      'mustBeTrainedForRole',
      'mustBeAvailable',
      'mustHaveNoConflictOfInterest',
      'mustBeWithinOwnLimit',
      'mustBePastCoolDown',
    ]);
  });

  test.each<[string, Partial<CandidateFacts>, string]>([
    ['no consent', { consent: false }, 'mustHaveConsent'],
    ['training for another role', { trainedRoles: ['observer'] }, 'mustBeTrainedForRole'],
    [
      'an overlapping date',
      { busy: [{ start: '2027-04-01T12:59:00Z', end: '2027-04-02T09:00:00Z' }] },
      'mustBeAvailable',
    ],
    ['a conflict of interest', { conflictsWith: ['post:17'] }, 'mustHaveNoConflictOfInterest'],
    ['their own limit reached', { turnsInWindow: 3 }, 'mustBeWithinOwnLimit'],
    [
      'a turn that ended too recently',
      { lastServedEnd: '2027-02-08T09:00:01Z' },
      'mustBePastCoolDown',
    ],
  ])('%s fails one rule only, with a sentence', (_, change, rule) => {
    const failed = explain({ ...READY, ...change }, RULES, NOW).filter(({ passes }) => !passes);
    expect(failed.map((verdict) => verdict.rule)).toEqual([rule]);
    expect(failed[0]?.sentence).toMatch(/^You .+\.$/);
  });

  test('someone who never served and set no limit passes those rules', () => {
    const fresh = { ...READY, ownLimit: undefined, lastServedEnd: undefined };
    expect(isEligible(fresh, RULES, NOW)).toBe(true);
  });

  test('a date that is none is refused', () => {
    expect(() => explain({ ...READY, lastServedEnd: 'soon' }, RULES, NOW)).toThrow(RangeError);
  });
});
