import { expect, test } from 'vitest';
import { roundScale } from './round-scale.ts';

test('an axis is marked in steps people read at a glance', () => {
  expect(roundScale(0.37)).toEqual({ top: 0.4, ticks: [0, 0.1, 0.2, 0.3, 0.4] });
  expect(roundScale(40)).toEqual({ top: 40, ticks: [0, 10, 20, 30, 40] });
  expect(roundScale(7)).toEqual({ top: 8, ticks: [0, 2, 4, 6, 8] });
  expect(roundScale(1)).toEqual({ top: 1, ticks: [0, 0.5, 1] });
});

test('every value fits on its axis, and the axis is never twice too long', () => {
  for (let exponent = -6; exponent < 6; exponent += 0.013) {
    const max = 10 ** exponent;
    const { top, ticks } = roundScale(max);
    expect(top).toBeGreaterThanOrEqual(max * (1 - 1e-11));
    expect(top).toBeLessThan(max * 2);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks.at(-1)).toBe(top);
  }
});

test('where there is nothing to show the axis goes from nought to one', () => {
  expect(roundScale(0).top).toBe(1);
});
