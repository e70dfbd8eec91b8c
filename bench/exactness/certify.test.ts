import { solveChances } from '@freshfaces/fair-draw';
import { randomInstance } from '@freshfaces/fair-draw/testing/random-instance';
import type { Chances, Policy } from '@freshfaces/fair-draw/types';
import { expect, test } from 'vitest';
import { certify } from './certify.ts';
import { ownHighs } from './highs.ts';

const highs = await ownHighs();
const instance = (policy: Policy) =>
  randomInstance({ people: 40, seats: 4, features: 5, policy }, 3);

test.each(['turns', 'even', 'leaning'] as const)(
  'solved chances are leximin under %s',
  async (policy) => {
    const { candidates, rules } = instance(policy);
    const found = certify(highs, await solveChances(candidates, rules), rules);
    expect(found).toMatchObject({ panelsAllowed: true, chancesAreTheirTickets: true });
    expect(found.largestGain).toBeLessThan(1e-7);
  },
);

test('a lottery that always draws the same panel is found out', async () => {
  const { candidates, rules } = instance('even');
  const solved = await solveChances(candidates, rules);
  const { types, rows } = solved.lottery;
  const only = rows.slice(0, 1);
  const total = only[0]?.tickets ?? 1n;
  const certain: Chances = {
    ...solved,
    lottery: { types, rows: only, total },
    chances: types.map(({ members }, place) => ({
      numerator: BigInt(only[0]?.composition[place] ?? 0),
      denominator: BigInt(members.length),
    })),
  };
  const found = certify(highs, certain, rules);
  expect(found.chancesAreTheirTickets).toBe(true);
  expect(found.largestGain).toBeGreaterThan(0.001);
});

test('a panel that breaks a rule is found out', async () => {
  const { candidates, rules } = instance('even');
  const solved = await solveChances(candidates, rules);
  const stricter = { ...rules, quotas: [...rules.quotas, { feature: 'need:0', min: 0, max: 0 }] };
  expect(certify(highs, solved, stricter).panelsAllowed).toBe(false);
});
