import { expect, test } from 'vitest';
import type { Outcome, PostOutcome } from '../play/outcome.ts';
import type { Person } from '../world/people.ts';
import { bars } from './bars.ts';

const POST: PostOutcome = {
  id: 'p1',
  relaxed: false,
  impossible: false,
  metWhenChosen: true,
  metOnTheDay: true,
  missedThoughPossible: 0,
  no: 0,
  silent: 0,
  droppedOut: 0,
  sat: 1,
  lent: 0,
};
const IDS = Array.from({ length: 10 }, (_, at) => `m${at}`);
const PEOPLE = IDS.map(
  (id, at) => ({ id, joinsOn: '2024-01-01', isJoiner: at === 9, leavesOn: null }) as Person,
);
const FAIR: Outcome = {
  way: 'fair',
  served: new Map(IDS.map((id) => [id, ['2024-03-01', '2024-04-01', '2024-05-01', '2024-06-01']])),
  drawn: new Map(IDS.map((id) => [id, 4])),
  entered: new Map(IDS.map((id) => [id, 9])),
  posts: [POST],
  askedAgain: 0,
};
const met = (change: Partial<Outcome>) =>
  bars({ ...FAIR, ...change }, PEOPLE).map((bar) => bar.met);

test('all promises are kept where everyone serves alike', () => {
  expect(met({})).toEqual([true, true, true, true]);
});

test('the same faces break the first', () => {
  const days = Array.from({ length: 40 }, () => '2024-03-01');
  expect(met({ served: new Map([...FAIR.served, ['m0', days]]) })[0]).toBe(false);
});

test('someone who could be drawn and never was breaks the second', () => {
  expect(met({ drawn: new Map([...FAIR.drawn].slice(1)) })[1]).toBe(false);
  expect(
    met({
      drawn: new Map([...FAIR.drawn].slice(1)),
      entered: new Map([...FAIR.entered, ['m0', 4]]),
    })[1],
  ).toBe(true);
});

test('a joiner who is left behind, or always first, breaks the third', () => {
  expect(met({ served: new Map([...FAIR.served, ['m9', []]]) })[2]).toBe(false);
  const twice = ['01', '02', '03', '04', '05', '06'].map((month) => `2024-${month}-01`);
  expect(met({ served: new Map([...FAIR.served, ['m9', twice]]) })[2]).toBe(false);
});

test('coverage that could have been met breaks the fourth, as chosen or as replaced', () => {
  expect(met({ posts: [{ ...POST, metWhenChosen: false }] })[3]).toBe(false);
  expect(met({ posts: [{ ...POST, missedThoughPossible: 1 }] })[3]).toBe(false);
  expect(met({ posts: [{ ...POST, metOnTheDay: false }] })[3]).toBe(true);
});
