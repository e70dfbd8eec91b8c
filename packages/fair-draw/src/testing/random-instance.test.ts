import { describe, expect, test } from 'vitest';
import { checkFeasible } from '../feasibility/feasibility.ts';
import { randomInstance } from './random-instance.ts';

describe('a random pool', () => {
  test('is the same for the same seed and another for another', () => {
    const shape = { people: 50, seats: 4, features: 8 };
    expect(randomInstance(shape, 1)).toEqual(randomInstance(shape, 1));
    expect(randomInstance(shape, 1)).not.toEqual(randomInstance(shape, 2));
  });

  test.each([3, 4, 5, 6])('always has a panel of %i that meets its rules', async (seats) => {
    for (let seed = 0; seed < 10; seed += 1) {
      const { candidates, rules } = randomInstance({ people: 60, seats, features: 8 }, seed);
      expect(await checkFeasible(candidates, rules)).toEqual({ feasible: true });
    }
  });
});
