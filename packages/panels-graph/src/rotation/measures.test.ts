import { describe, expect, it } from 'vitest';
import {
  busiestTenthShare,
  distinctFaces,
  effectiveFaces,
  evenestTenthShare,
  gini,
  median,
  neverServed,
  spreadOfTurns,
} from './measures.ts';

const allEqual = Array.from({ length: 10 }, () => 2);
const oneDoesAll = [9, ...Array.from({ length: 9 }, () => 0)];

describe('same-faces measures', () => {
  it('find no inequality where everyone served alike', () => {
    expect(gini(allEqual)).toBe(0);
    expect(effectiveFaces(allEqual)).toBe(10);
    expect(busiestTenthShare(allEqual)).toBe(0.1);
  });

  it('find one face where one person did it all', () => {
    expect(gini(oneDoesAll)).toBeCloseTo(0.9, 12);
    expect(effectiveFaces(oneDoesAll)).toBe(1);
    expect(busiestTenthShare(oneDoesAll)).toBe(1);
    expect(distinctFaces(oneDoesAll)).toBe(1);
    expect(neverServed(oneDoesAll)).toBe(9);
  });

  it('agree with an example worked by hand', () => {
    // 0, 1, 2, 3: Σ(2i − 5)t = −1 + 2 + 9 = 10; n·Σt = 24. (Σt)² / Σt² = 36 / 14.
    expect(gini([3, 0, 2, 1])).toBeCloseTo(10 / 24, 12);
    expect(effectiveFaces([3, 0, 2, 1])).toBeCloseTo(36 / 14, 12);
  });

  it('round the busiest tenth up: two of eleven', () => {
    expect(busiestTenthShare([5, 3, 1, 1, 0, 0, 0, 0, 0, 0, 0])).toBe(0.8);
  });

  it('know the least that the busiest tenth could hold', () => {
    expect(evenestTenthShare(allEqual)).toBe(0.1);
    expect(evenestTenthShare([3, 1, 0, 0, 0, 0, 0, 0, 0, 0])).toBe(0.25);
    expect(evenestTenthShare([0, 0])).toBeNull();
  });

  it('count the people behind each number of turns', () => {
    expect(spreadOfTurns([0, 2, 0, 1])).toEqual([
      { turns: 0, people: 2 },
      { turns: 1, people: 1 },
      { turns: 2, people: 1 },
    ]);
  });

  it('say nothing where nobody served', () => {
    expect(gini([0, 0])).toBeNull();
    expect(effectiveFaces([0, 0])).toBeNull();
    expect(busiestTenthShare([])).toBeNull();
  });

  it('take the middle, or the mean of the two in the middle', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNull();
  });
});
