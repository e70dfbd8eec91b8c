import type { RuleChange } from '@freshfaces/fair-draw/types';
import { expect, test } from 'vitest';
import type { PanelRules } from '../recruitments/recruitment.ts';
import { relaxedRules } from './relaxed-rules.ts';

const RULES: PanelRules = {
  seats: 4,
  reserves: 3,
  needs: ['homelessness', 'offending'],
  someoneFromTheTeam: true,
  maxPerOrganisation: 1,
  policy: 'turns',
  coolDownDays: 28,
  trainedFor: 'panel-member',
  someoneTrainedToChair: true,
};
const least = (feature: string): RuleChange => ({ kind: 'quota-min', feature, from: 1, to: 0 });

test.each<[string, RuleChange, object]>([
  ['without a need', least('need:offending'), { needs: ['HOMELESSNESS'] }],
  ['without someone from the service', least('team:elm-street'), { someoneFromTheTeam: false }],
  ['without a chair', least('trained:chair'), { someoneTrainedToChair: false }],
  ['with fewer seats', { kind: 'seats', from: 4, to: 3 }, { seats: 3 }],
  [
    'with more from one organisation',
    { kind: 'cap', cap: 'organisation', from: 1, to: 2 },
    { maxPerOrganisation: 2 },
  ],
])('R53: a way out of impossible rules is the same rules %s', (_what, change, expected) => {
  const same = { needs: ['HOMELESSNESS', 'OFFENDING'], policy: 'TURNS', seats: 4, reserves: 3 };
  expect(relaxedRules(RULES, [change])).toMatchObject({ ...same, ...expected });
});

test('two changes are made together, and none where one of them is of households', () => {
  const both = [least('need:offending'), least('team:elm-street')];
  expect(relaxedRules(RULES, both)).toMatchObject({
    needs: ['HOMELESSNESS'],
    someoneFromTheTeam: false,
  });
  const household: RuleChange = { kind: 'cap', cap: 'household', from: 1, to: 2 };
  expect(relaxedRules(RULES, [household, least('need:offending')])).toBeNull();
});
