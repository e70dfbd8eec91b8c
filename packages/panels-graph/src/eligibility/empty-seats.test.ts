import type { Candidate, Rules } from '@freshfaces/fair-draw/types';
import { expect, test } from 'vitest';
import { solveHere } from '../draws/solve.ts';
import { forEmptySeats, rulesForEmptySeats } from './empty-seats.ts';

const RULES: Rules = {
  seats: 4,
  reserves: 2,
  quotas: [
    { feature: 'need:a', min: 1, max: 4 },
    { feature: 'need:b', min: 1, max: 4 },
  ],
  caps: [
    { kind: 'organisation', max: 2 },
    { kind: 'household', max: 1 },
  ],
  policy: 'even',
};
const person = (id: string, features: string[], ...groups: string[]): Candidate => ({
  id,
  features,
  groups,
  served: 0,
});
const KEPT = [
  person('k1', ['need:a'], 'organisation:x', 'household:h'),
  person('k2', [], 'organisation:x'),
  person('k3', [], 'organisation:y'),
];

test('R54: a draw for empty seats asks only for what the kept panel does not cover', () => {
  expect(rulesForEmptySeats(RULES, KEPT)).toMatchObject({
    seats: 1,
    quotas: [
      { feature: 'need:b', min: 1, max: 1 },
      { feature: 'share-of:organisation:x', min: 0, max: 0 },
      { feature: 'share-of:household:h', min: 0, max: 0 },
    ],
  });
  expect(rulesForEmptySeats(RULES, [])).toBe(RULES);
});

test('R51: kept and drawn together keep the rules of the whole panel', async () => {
  const pool = [
    person('same-organisation', ['need:b'], 'organisation:x'),
    person('same-household', ['need:b'], 'organisation:z', 'household:h'),
    person('no-need', [], 'organisation:z'),
    person('right', ['need:b'], 'organisation:y'),
  ];
  const solved = await solveHere({
    candidates: pool.map(forEmptySeats),
    rules: rulesForEmptySeats(RULES, KEPT),
  });
  if (!solved.feasible) throw new Error('It must be possible.');
  const drawable = solved.chances.lottery.types.flatMap(({ members }, type) =>
    solved.chances.lottery.rows.some(({ composition }) => (composition[type] ?? 0) > 0)
      ? members
      : [],
  );
  expect(drawable).toEqual(['right']);
});
