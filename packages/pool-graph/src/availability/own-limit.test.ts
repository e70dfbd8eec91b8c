import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';
import { endPausesJob } from './end-pauses.job.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const amina = memberViewer('amina');
let keys = 0;

function limit(turnsAYear: number | null, viewer = amina) {
  const source = `mutation ($input: SetOwnLimitInput!) {
    setOwnLimit(input: $input) { private { ownLimitPerYear } }
  }`;
  const input = { idempotencyKey: `own-limit-${++keys}`, memberId: 'amina', turnsAYear };
  return bench.ask(viewer, source, { input });
}

function pause(more: object) {
  const source = `mutation ($input: ChangeAvailabilityInput!) {
    changeAvailability(input: $input) { status private { pausedUntil } }
  }`;
  const input = { idempotencyKey: `pause-until-${++keys}`, memberId: 'amina', ...more };
  return bench.ask(amina, source, { input });
}

test('R42: a member says how often a year at most, or that there is no limit', async () => {
  expect((await limit(3)).data).toMatchObject({ setOwnLimit: { private: { ownLimitPerYear: 3 } } });
  expect((await limit(null)).data).toMatchObject({
    setOwnLimit: { private: { ownLimitPerYear: null } },
  });
  expect((await limit(0)).problems[0]).toMatch(/^BAD_INPUT/);
  expect((await limit(53)).problems[0]).toMatch(/^BAD_INPUT/);
  expect((await limit(2, staff('recruiter', 'harbour'))).problems[0]).toMatch(/^NOT_ALLOWED/);
});

test('R42: a break can have a last day, and ends by itself the day after', async () => {
  expect((await pause({ paused: true, pausedUntil: '2026-11-30' })).data).toEqual({
    changeAvailability: { status: 'PAUSED', private: { pausedUntil: '2026-11-30' } },
  });
  const job = endPausesJob(bench.pool);
  const status = async () => (await bench.pool.members.get('amina'))?.status;
  await job.run('2026-11-30T23:00:00.000Z');
  expect(await status()).toBe('PAUSED');
  await job.run('2026-12-01T00:10:00.000Z');
  expect(await status()).toBe('ACTIVE');
  expect((await bench.pool.members.get('amina'))?.pausedUntil).toBeNull();
});

test('a break without a last day goes on', async () => {
  await pause({ paused: true });
  await endPausesJob(bench.pool).run('2029-01-01T00:00:00.000Z');
  expect((await bench.pool.members.get('amina'))?.status).toBe('PAUSED');
});

test('a break ends in the future, within two years', async () => {
  const past = await pause({ paused: true, pausedUntil: '2026-11-21' });
  expect(past.problems[0]).toMatch(/^BAD_INPUT: The break can last/);
  const long = await pause({ paused: true, pausedUntil: '2028-11-23' });
  expect(long.problems[0]).toMatch(/^BAD_INPUT: The break can last/);
  const noBreak = await pause({ pausedUntil: '2026-12-01', note: 'x' });
  expect(noBreak.problems[0]).toMatch(/^BAD_INPUT: A last day is only for a break/);
});
