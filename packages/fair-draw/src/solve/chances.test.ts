import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toNumber } from '../fraction.ts';
import { chancesOf } from '../lottery/lottery.ts';
import { bruteForceChances } from '../testing/brute-force.ts';
import { smallDraws } from '../testing/small-draw.ts';
import type { Candidate, Rules } from '../types.ts';
import { solveChances } from './chances.ts';
import { InfeasibleError } from './leximin.ts';
import { isFeasible, typeSystem } from './system.ts';

function someone(
  id: string,
  features: string[] = [],
  groups: string[] = [],
  served = 0,
): Candidate {
  return { id, features, groups, served };
}

const ONE_SEAT: Rules = { seats: 1, reserves: 0, quotas: [], caps: [], policy: 'turns' };

describe('the chances of a draw', () => {
  test('are those of leximin by definition, on thousands of small draws', async () => {
    await fc.assert(
      fc.asyncProperty(smallDraws(7), async ({ candidates, rules }) => {
        const expected = bruteForceChances(candidates, rules);
        const solved = await chancesById(candidates, rules);
        expect(Object.keys(solved ?? {})).toHaveLength(expected ? candidates.length : 0);
        for (const [i, { id }] of candidates.entries()) {
          expect(solved?.[id] ?? -1).toBeCloseTo(expected?.[i] ? toNumber(expected[i]) : -1, 9);
        }
      }),
      { numRuns: 3000 },
    );
  }, 90_000);

  test('are carried out by a lottery of feasible panels whose tickets add up', async () => {
    await fc.assert(
      fc.asyncProperty(smallDraws(9), async ({ candidates, rules }) => {
        const solved = await solveChances(candidates, rules).catch(() => undefined);
        if (!solved) return;
        const { types, rows, total } = solved.lottery;
        const system = typeSystem(types, rules);
        expect(rows.every(({ composition }) => isFeasible(system, composition))).toBe(true);
        expect(rows.every(({ tickets }) => tickets > 0n)).toBe(true);
        expect(rows.reduce((sum, { tickets }) => sum + tickets, 0n)).toBe(total);
        expect(solved.chances).toEqual(chancesOf(solved.lottery));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('are higher for those who served less, and equal for those alike', async () => {
    const people = [someone('a'), someone('b'), someone('c', [], [], 1)];
    const { lottery, chances } = await solveChances(people, ONE_SEAT);
    expect(lottery.types.map(({ members }) => members)).toEqual([['a', 'b'], ['c']]);
    expect(chances).toEqual([
      { numerator: 1n, denominator: 2n },
      { numerator: 0n, denominator: 1n },
    ]);
  });

  test('are 0 for someone who is on no feasible panel, without holding the others back', async () => {
    const rules: Rules = {
      ...ONE_SEAT,
      policy: 'even',
      quotas: [{ feature: 'need:x', min: 1, max: 1 }],
    };
    const people = [someone('a', ['need:x']), someone('b', ['need:x']), someone('c')];
    const { lottery, chances } = await solveChances(people, rules);
    expect(lottery.types.map(({ members }) => members)).toEqual([['a', 'b'], ['c']]);
    expect(chances.map(toNumber)).toEqual([0.5, 0]);
  });

  test('are found where one panel can be freed of a clash only by missing a quota', async () => {
    const people = [
      someone('a', ['need:a', 'need:b', 'need:c'], ['household:1'], 3),
      someone('b', ['need:b', 'need:c'], ['organisation:1']),
      someone('c', ['need:a', 'need:b', 'need:c'], ['organisation:0', 'household:0'], 3),
      someone('d', ['need:b', 'need:c'], ['organisation:0', 'household:1'], 3),
      someone('e', ['need:a', 'need:b'], ['household:1'], 3),
      someone('f', [], ['organisation:0'], 2),
      someone('g', ['need:b'], ['organisation:0', 'household:0']),
    ];
    const rules: Rules = {
      ...ONE_SEAT,
      seats: 3,
      quotas: [
        { feature: 'need:a', min: 1, max: 3 },
        { feature: 'need:b', min: 0, max: 2 },
        { feature: 'need:c', min: 1, max: 4 },
      ],
      caps: [
        { kind: 'organisation', max: 2 },
        { kind: 'household', max: 1 },
      ],
    };
    const solved = await chancesById(people, rules);
    const expected = bruteForceChances(people, rules)?.map(toNumber) ?? [];
    expect(people.map(({ id }) => solved?.[id])).toEqual(
      expected.map((chance): unknown => expect.closeTo(chance, 9)),
    );
  });

  test.each<[string, Partial<Rules>, number]>([
    ['no seats', { seats: 0 }, 0],
    ['half a seat', { seats: 1.5 }, 0],
    ['a quota of at least 2 and at most 1', { quotas: [{ feature: 'x', min: 2, max: 1 }] }, 0],
    ['a negative cap', { caps: [{ kind: 'household', max: -1 }] }, 0],
    ['part of a turn served', {}, 0.5],
  ])('are refused for %s', async (_, change, served) => {
    const solving = solveChances([someone('a', [], [], served)], { ...ONE_SEAT, ...change });
    await expect(solving).rejects.toThrow(RangeError);
  });

  test('are refused for the same person twice', async () => {
    const solving = solveChances([someone('a'), someone('a')], ONE_SEAT);
    await expect(solving).rejects.toThrow('The id a is there twice');
  });

  test('stop with the reason when the draw is cancelled', async () => {
    const controller = new AbortController();
    controller.abort(new Error('no longer needed'));
    const solving = solveChances([someone('a')], ONE_SEAT, { signal: controller.signal });
    await expect(solving).rejects.toThrow('no longer needed');
  });
});

/** Everyone's chance; undefined when no panel meets the rules. */
async function chancesById(
  candidates: readonly Candidate[],
  rules: Rules,
): Promise<Record<string, number> | undefined> {
  try {
    const { lottery, chances } = await solveChances(candidates, rules);
    return Object.fromEntries(
      lottery.types.flatMap(({ members }, t) =>
        members.map((id) => [id, chances[t] ? toNumber(chances[t]) : -1]),
      ),
    );
  } catch (error) {
    if (error instanceof InfeasibleError) return undefined;
    throw error;
  }
}
