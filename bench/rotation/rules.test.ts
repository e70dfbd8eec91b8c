import type { Candidate } from '@freshfaces/fair-draw/types';
import { expect, test } from 'vitest';
import { broken, firstFeasible, nextInOrder } from './rules.ts';

const person = (id: string, features: string[], organisation: string): Candidate => ({
  id,
  features,
  groups: [`organisation:${organisation}`],
  served: 0,
});
const ann = person('ann', ['need:homelessness'], 'harbour');
const bob = person('bob', [], 'harbour');
const cas = person('cas', [], 'tideway');
const dee = person('dee', ['need:homelessness'], 'tideway');
const rules = {
  seats: 2,
  reserves: 0,
  quotas: [{ feature: 'need:homelessness', min: 1, max: 2 }],
  caps: [{ kind: 'organisation', max: 1 }],
};

test('a panel is judged by each quota and each cap', () => {
  expect(broken([ann, cas], rules)).toBe(0);
  expect(broken([bob, cas], rules)).toBe(1);
  expect(broken([bob, bob], rules)).toBe(2);
});

test('the first feasible panel follows the order given', () => {
  expect(firstFeasible([bob, cas, ann, dee], rules)).toEqual([bob, dee]);
  expect(firstFeasible([bob, cas], rules)).toBeNull();
});

test('a replacement is the first in the order who breaks the fewest rules', () => {
  expect(nextInOrder([bob, ann], [cas], rules)).toBe(ann);
  expect(nextInOrder([cas, dee], [bob], rules)).toBe(dee);
  expect(nextInOrder([bob, dee], [cas], rules)).toBe(bob);
});
