import { expect, test } from 'vitest';
import type { Person } from '../world/people.ts';
import { isClose, isWithinAQuarter, joinerShares, shareOfJoiners } from './joiners.ts';

const person = (id: string, joinsOn: string, isJoiner: boolean) =>
  ({ id, joinsOn, isJoiner, leavesOn: null }) as Person;
const PEOPLE = [
  person('ada', '2023-01-01', false),
  person('ben', '2023-01-01', false),
  person('cai', '2023-01-01', false),
  person('new', '2024-06-01', true),
  person('rarely', '2024-06-01', true),
];
const OUTCOME = {
  served: new Map([
    ['ada', ['2024-01-01', '2024-07-01', '2024-08-01']],
    ['ben', ['2024-02-01', '2024-06-01']],
    ['cai', ['2024-09-01', '2024-10-01', '2024-11-01', '2024-12-01']],
    ['new', ['2024-08-01']],
  ]),
  entered: new Map(PEOPLE.map(({ id }) => [id, id === 'rarely' ? 1 : 9])),
};

test('a joiner is held against the median of the days since they joined', () => {
  expect(joinerShares(OUTCOME, PEOPLE, 5)).toEqual([{ id: 'new', turns: 1, medianTurns: 2 }]);
});

test('whoever could hardly ever be drawn is no measure of the rule', () => {
  expect(joinerShares(OUTCOME, PEOPLE, 1).map(({ id }) => id)).toEqual(['new', 'rarely']);
});

test('all joiners together are within a quarter of as many median members, or not', () => {
  const share = shareOfJoiners([
    { id: 'a', turns: 4, medianTurns: 3 },
    { id: 'b', turns: 1, medianTurns: 1 },
  ]);
  expect(share).toBe(5 / 4);
  expect(isWithinAQuarter(share)).toBe(true);
  expect(isWithinAQuarter(1.3)).toBe(false);
  expect(isWithinAQuarter(0.7)).toBe(false);
});

test('one joiner alone is close within a turn, as nobody serves half of one', () => {
  expect(isClose({ id: 'a', turns: 3, medianTurns: 2 })).toBe(true);
  expect(isClose({ id: 'a', turns: 4, medianTurns: 2 })).toBe(false);
  expect(isClose({ id: 'a', turns: 10, medianTurns: 8 })).toBe(true);
});
