import { expect, test } from 'vitest';
import { chiSquareP } from './chi-square.ts';

test('gives the textbook probabilities', () => {
  // Critical values at 5 %: 3.841 for 1, 11.070 for 5 and 124.342 for 100 degrees of freedom.
  for (const [degrees, critical] of [
    [1, 3.841459],
    [5, 11.070498],
    [100, 124.342113],
  ] as const) {
    const expected = Array.from({ length: degrees + 1 }, () => 1000);
    const off = Math.sqrt((critical * 1000) / 2);
    const observed = expected.map((count, i) => count + ([off, -off][i] ?? 0));
    expect(chiSquareP(observed, expected)).toBeCloseTo(0.05, 6);
  }
});
