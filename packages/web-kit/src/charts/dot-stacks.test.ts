import { expect, test } from 'vitest';
import { stackDots } from './dot-stacks.ts';

test('every person is seen: no two dots share a place', () => {
  const chances = Array.from({ length: 200 }, (_, person) => (person % 7) / 20);
  const places = stackDots(chances, (chance) => chance, 0.3, 32).map(
    (dot) => `${dot.along} ${dot.below}`,
  );
  expect(new Set(places).size).toBe(200);
});

test('people with the same chance stand in one stack, the first at the bottom', () => {
  const dots = stackDots([0.1, 0.1, 0.2], (chance) => chance, 0.2, 10);
  expect(dots.map((dot) => [dot.along, dot.below])).toEqual([
    [0.5, 0],
    [0.5, 1],
    [1, 0],
  ]);
});

test('where nobody has a chance all stand at nought', () => {
  expect(stackDots([0, 0], (chance) => chance, 0, 10).map((dot) => dot.along)).toEqual([0, 0]);
});
