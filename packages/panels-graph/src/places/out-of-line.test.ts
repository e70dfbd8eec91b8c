import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DrawnBench, openDrawnBench } from '../testing/drawn-bench.ts';

let on: DrawnBench;
beforeEach(async () => {
  on = await openDrawnBench();
});
afterEach(() => on.bench.dispose());

test('R58: nobody in line is struck out by staff without them and their lead hearing of it', async () => {
  const reserve = on.reserve();
  const before = on.bench.toldStaff.length;
  expect((await on.dropOut(reserve)).message).toBeNull();
  expect(await on.stateOf(reserve)).toBe('stood-down');
  expect(on.told(reserve).at(-1)).toBe('You are not in line any more');
  expect(on.bench.toldStaff.slice(before)).toMatchObject([
    { organisationIds: [on.homeOf(reserve)], roles: ['involvement-lead'] },
  ]);
});

test('R164: who says so themselves is told nothing they know', async () => {
  const reserve = on.reserve();
  expect((await on.say('NO', reserve)).message).toBeNull();
  expect(on.told(reserve).at(-1)).toBe('You are next in line');
});
