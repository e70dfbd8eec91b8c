import { describe, expect, test } from 'vitest';
import { randomInstance } from '../testing/random-instance.ts';
import type { Progress } from '../types.ts';
import { solveChances } from './chances.ts';

const LARGE = randomInstance({ people: 400, seats: 6, features: 8 }, 9);

describe('a long draw', () => {
  test('reports progress that never falls and ends at 1', async () => {
    const reports: Progress[] = [];
    await solveChances(LARGE.candidates, LARGE.rules, {
      onProgress: (progress) => reports.push(progress),
    });
    const done = reports.map((report) => report.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(1);
    expect(done.length).toBeGreaterThan(20);
  });

  test('can be cancelled half-way', async () => {
    const controller = new AbortController();
    const solving = solveChances(LARGE.candidates, LARGE.rules, {
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done > 0.3) controller.abort(new Error('no longer needed'));
      },
    });
    await expect(solving).rejects.toThrow('no longer needed');
  });

  test('that runs out of time says so, with a lottery of feasible panels all the same', async () => {
    const { exact, error, lottery } = await solveChances(LARGE.candidates, LARGE.rules, {
      budgetMs: 1,
    });
    expect(exact).toBe(false);
    expect(error).toBeGreaterThan(1e-9);
    expect(lottery.rows.length).toBeGreaterThan(0);
  });
});
