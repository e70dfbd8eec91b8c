import { describe, expect, test } from 'vitest';
import { toNumber } from '../fraction.ts';
import { solveChances } from '../solve/chances.ts';
import { isFeasible, typeSystem } from '../solve/system.ts';
import { randomInstance } from '../testing/random-instance.ts';
import { printableTickets } from './printable.ts';

describe('a printed table of 1,000 equal tickets', () => {
  test('holds 1,000 tickets of feasible panels and states how far each chance moved', async () => {
    const { candidates, rules } = randomInstance({ people: 100, seats: 5, features: 6 }, 3);
    const solved = await solveChances(candidates, rules);
    const { lottery, errors, worst } = printableTickets(solved.lottery);
    const system = typeSystem(lottery.types, rules);
    expect(lottery.total).toBe(1000n);
    expect(lottery.rows.reduce((sum, { tickets }) => sum + tickets, 0n)).toBe(1000n);
    expect(lottery.rows.every(({ composition }) => isFeasible(system, composition))).toBe(true);
    expect(errors).toHaveLength(solved.lottery.types.length);
    expect(toNumber(worst)).toBe(Math.max(...errors.map(toNumber)));
    expect(toNumber(worst)).toBeLessThan(0.003);
  });

  test('moves no chance when 1,000 tickets carry the lottery exactly', async () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => ({ id, features: [], groups: [], served: 0 }));
    const rules = { seats: 1, reserves: 0, quotas: [], caps: [], policy: 'turns' as const };
    const { lottery } = await solveChances(people, rules);
    expect(printableTickets(lottery).worst).toEqual({ numerator: 0n, denominator: 1n });
  });
});
