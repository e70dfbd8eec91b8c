import { describe, expect, it, test } from 'vitest';
import type { ConditionDoc, ConditionKind, ConditionTerms } from '../conditions/condition.ts';
import { recruitment } from '../testing/open-test-commissioning.ts';
import { countStates, overallInWords, overallState } from './contract-evidence.ts';
import { evidenceFor } from './evidence.ts';

const TODAY = '2026-11-22';

function terms(told: Partial<ConditionTerms> = {}): ConditionTerms {
  return {
    edition: 1,
    from: '2026-01-01',
    number: null,
    targetPercent: 100,
    notes: '',
    consulted: '',
    reviewOn: null,
    wordingReason: null,
    savedAt: '2026-01-01T00:00:00.000Z',
    ...told,
  };
}

function condition(kind: ConditionKind, ...editions: ConditionTerms[]): ConditionDoc {
  return {
    id: 'c',
    contractId: 'outreach',
    kind,
    editions: editions.length > 0 ? editions : [terms()],
    to: '2026-12-31',
    ended: null,
    addedAt: '2026-01-01T00:00:00.000Z',
  };
}

describe('evidence for a random draw', () => {
  const asked = condition('RANDOM_DRAW');

  it('is met by a panel drawn at random', () => {
    expect(evidenceFor(asked, [recruitment()], TODAY).state).toBe('MET');
  });
  it('is not met by a panel chosen by hand', () => {
    expect(evidenceFor(asked, [recruitment({ random: false })], TODAY).state).toBe('NOT_MET');
  });
  it('R58: is not met by a draw that was changed by hand, and says the public reason', () => {
    const overrideReasons = ['The same person was drawn twice this week.'];
    const changed = recruitment({ random: false, override: true, overrideReasons });
    const [item] = evidenceFor(asked, [changed], TODAY).items;
    expect(item).toMatchObject({
      result: 'NOT_MET',
      sentence:
        'The panel was drawn, then changed by hand. The reason given: “The same person was drawn twice this week.”',
    });
  });
  it('waits for a draw while the interviews are ahead', () => {
    const ahead = recruitment({ drawId: null, drawnAt: null, interviewsFrom: TODAY });
    expect(evidenceFor(asked, [ahead], TODAY)).toMatchObject({
      state: 'NOTHING_YET',
      counted: 0,
      waiting: 1,
    });
  });
  it('counts interviews that began without a draw against the provider', () => {
    const missed = recruitment({ drawId: null, drawnAt: null, interviewsFrom: '2026-11-21' });
    expect(evidenceFor(asked, [missed], TODAY).state).toBe('NOT_MET');
  });
});

describe('evidence for seats, team and turns', () => {
  test.each([
    ['LIVED_EXPERIENCE_SEATS', 2, { livedExperienceSeats: 2 }, 'MET'],
    ['LIVED_EXPERIENCE_SEATS', 2, { livedExperienceSeats: 1 }, 'NOT_MET'],
    ['SOMEONE_FROM_TEAM', null, { teamMemberOnPanel: true }, 'MET'],
    ['SOMEONE_FROM_TEAM', null, { teamMemberOnPanel: false }, 'NOT_MET'],
    ['SOMEONE_FROM_TEAM', null, { teamMemberOnPanel: null }, 'NOT_MET'],
    ['ROTATION_LIMIT', 2, { highestTurnsBefore: 2 }, 'MET'],
    ['ROTATION_LIMIT', 2, { highestTurnsBefore: 3 }, 'NOT_MET'],
    ['ROTATION_LIMIT', 0, { highestTurnsBefore: 0 }, 'MET'],
  ] as const)('%s of %s with %o is %s', (kind, number, told, state) => {
    const asked = condition(kind, terms({ number }));
    expect(evidenceFor(asked, [recruitment(told)], TODAY).state).toBe(state);
  });
});

describe('the share agreed', () => {
  const good = recruitment();
  const bad = recruitment({ random: false });

  it('is met in part when some recruitments fall short', () => {
    expect(evidenceFor(condition('RANDOM_DRAW'), [good, bad], TODAY)).toMatchObject({
      state: 'PARTLY',
      met: 1,
      counted: 2,
      sentence: '1 of 2 recruitments meet it (agreed: all of them).',
    });
  });
  it('is met exactly at the share, with no rounding', () => {
    const twoThirds = condition('RANDOM_DRAW', terms({ targetPercent: 66 }));
    expect(evidenceFor(twoThirds, [good, good, bad], TODAY).state).toBe('MET');
    const more = condition('RANDOM_DRAW', terms({ targetPercent: 67 }));
    expect(evidenceFor(more, [good, good, bad], TODAY).state).toBe('PARTLY');
  });
});

describe('time', () => {
  it('leaves out recruitments before the first terms and after the end', () => {
    const asked = { ...condition('RANDOM_DRAW'), ended: { on: '2026-07-01', reason: 'Moved' } };
    const days = ['2025-12-31', '2026-01-01', '2026-07-01', '2026-07-02'];
    const facts = days.map((interviewsFrom) => recruitment({ interviewsFrom }));
    const { items } = evidenceFor(asked, facts, TODAY);
    expect(items.map(({ facts }) => facts.interviewsFrom)).toEqual(['2026-07-01', '2026-01-01']);
  });
  it('judges each recruitment by the terms in force when its interviews began', () => {
    const asked = condition(
      'LIVED_EXPERIENCE_SEATS',
      terms({ number: 1 }),
      terms({ edition: 2, number: 2, from: '2026-06-01' }),
    );
    const facts = ['2026-05-31', '2026-06-01'].map((interviewsFrom) =>
      recruitment({ interviewsFrom, livedExperienceSeats: 1 }),
    );
    const { items } = evidenceFor(asked, facts, TODAY);
    expect(items.map(({ result }) => result)).toEqual(['NOT_MET', 'MET']);
  });
});

describe('the whole contract', () => {
  test.each([
    [[], 'NOTHING_YET', 'No condition has started yet.'],
    [['MET'], 'MET', '1 of 1 condition is met.'],
    [['MET', 'NOTHING_YET'], 'MET', '1 of 2 conditions are met, 1 with nothing to show yet.'],
    [['MET', 'NOT_MET'], 'PARTLY', '1 of 2 conditions are met, 1 not met.'],
    [['PARTLY'], 'PARTLY', '0 of 1 condition is met, 1 in part.'],
    [['NOT_MET'], 'NOT_MET', '0 of 1 condition is met, 1 not met.'],
  ] as const)('with %o is %s', (states, overall, words) => {
    const counts = countStates(states);
    expect(overallState(counts)).toBe(overall);
    expect(overallInWords(counts)).toBe(words);
  });
});
