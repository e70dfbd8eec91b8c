import type { RuleChange } from '@freshfaces/fair-draw/types';
import { expect, test } from 'vitest';
import type { PanelRules } from '../recruitments/recruitment.ts';
import type { Assessed } from './assess-pool.ts';
import { relaxationsInWords } from './relaxations.ts';

const RULES: PanelRules = {
  seats: 4,
  reserves: 3,
  needs: [],
  someoneFromTheTeam: false,
  maxPerOrganisation: 2,
  policy: 'turns',
  coolDownDays: 28,
  trainedFor: 'panel-member',
  someoneTrainedToChair: true,
};
const POST = { organisationId: 'harbour', rules: RULES };
const NO_CHAIR: RuleChange = { kind: 'quota-min', feature: 'trained:chair', from: 1, to: 0 };

/** Five trained chairs at home in each organisation, none of whom can be drawn. */
const assessed = ['harbour', 'lantern'].flatMap((homeOrganisationId) =>
  Array.from({ length: 5 }, (_, index): Assessed => {
    const memberId = `${homeOrganisationId}-${index}`;
    const candidate = { id: memberId, features: ['trained:chair'], groups: [], served: 0 };
    const never = { eligible: false, reasons: [], failed: [], promised: false };
    return { memberId, homeOrganisationId, ...never, turns: 0, turnsInYear: 0, candidate };
  }),
);

test('R53: nobody is sent to their own organisation to borrow from it', () => {
  const [way] = relaxationsInWords([{ changes: [NO_CHAIR], sentence: '' }], assessed, POST);
  expect(way?.organisationsThatCouldLend).toEqual([{ id: 'lantern' }]);
});

test('changes that only help together read as one piece of advice', () => {
  const changes: RuleChange[] = [{ kind: 'seats', from: 4, to: 3 }, NO_CHAIR];
  const [way] = relaxationsInWords([{ changes, sentence: '' }], [], POST);
  expect(way?.sentence).toBe(
    'Ask for 3 people instead of 4. And nobody who is free is trained to chair: go without that rule, or ask organisations to lend.',
  );
});

test.each<[string, RuleChange]>([
  ['a need', { kind: 'quota-min', feature: 'need:offending', from: 1, to: 0 }],
  ['a service', { kind: 'quota-min', feature: 'team:elm-street', from: 1, to: 0 }],
  ['what is left of a cap', { kind: 'quota-max', feature: 'share-of:household:h', from: 0, to: 1 }],
  ['a seat', { kind: 'seats', from: 2, to: 1 }],
])(
  'R54: of empty seats it is never said that %s is missing: whoever left had it',
  (_what, change) => {
    const kept = [{ drawId: 'd', memberId: 'm', homeOrganisationId: 'harbour' }];
    const ways = relaxationsInWords([{ changes: [change], sentence: '' }], assessed, {
      ...POST,
      kept,
    });
    expect(ways).toEqual([
      {
        sentence: expect.stringMatching(
          /^Nobody can take the empty seats by every rule of the panel/,
        ),
        organisationsThatCouldLend: [],
        rules: null,
      },
    ]);
  },
);
