import { describe, expect, test } from 'vitest';
import { fraction, toNumber } from '../fraction.ts';
import { randomInstance } from '../testing/random-instance.ts';
import { coarsen } from './abstraction.ts';
import { solveChances } from './chances.ts';
import { createControl } from './control.ts';
import { chanceAtLevel } from './policy.ts';
import { settle } from './settle.ts';
import { loadSolver } from './solver.ts';
import { typeSystem } from './system.ts';

describe('solving over classes of types', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'gives the chances of solving over the types themselves (pool %i)',
    async (seed) => {
      const policy = (['turns', 'even', 'leaning'] as const)[seed % 3] ?? 'turns';
      const shape = { people: 60, seats: 4, features: 6, households: 0.4, policy };
      const { candidates, rules } = randomInstance(shape, seed);
      const { lottery, chances, exact } = await solveChances(candidates, rules);
      const full = typeSystem(lottery.types, rules);
      const everything = {
        constraints: new Set(full.constraints.keys()),
        apart: new Set(lottery.types.keys()),
      };
      const view = coarsen(full, everything);
      const settled = await settle(
        await loadSolver(),
        view,
        lottery.types,
        policy,
        createControl({}),
      );
      expect(exact).toBe(true);
      for (const [c, [t = -1]] of view.classes.entries()) {
        const level = settled.levels[c] ?? fraction(-1n);
        const chance = chanceAtLevel(policy, lottery.types[t]?.served ?? 0, level);
        expect(chances[t] && toNumber(chances[t])).toBeCloseTo(toNumber(chance), 9);
      }
    },
    30_000,
  );
});
