import { findAll } from '@freshfaces/store';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asked } from '../testing/ask-members.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keep, keepSmallNetwork } from '../testing/small-network.ts';
import { answerAsk } from './answer-ask.ts';
import { closeAnswersJob } from './close-answers.ts';

const MANY = Array.from({ length: 40 }, (_, at) => `m${at}`);

vi.setConfig({ testTimeout: 60_000 });

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
  for (const id of MANY) await keep(bench.pool, { id, name: `Name ${id}` });
});
afterEach(() => bench.dispose());

async function yes(memberId: string, opportunityId: string): Promise<void> {
  const by = { by: 'link', personId: memberId } as const;
  await answerAsk(bench.pool, { memberId, opportunityId, answer: 'yes', ...by });
}

test('answers given at the same moment are all kept and counted', async () => {
  const id = await asked(bench);
  await Promise.all(MANY.map((memberId) => yes(memberId, id)));
  expect(await bench.pool.asks.count({ opportunityId: id, answer: 'yes' })).toBe(MANY.length);
  expect((await bench.pool.opportunities.get(id))?.yes).toBe(MANY.length);
});

test('places of several opportunities on one day, given at the same moment: nobody is in two', async () => {
  const ids = [];
  for (const title of ['One', 'Two', 'Three']) ids.push(await asked(bench, { title, places: 30 }));
  for (const id of ids) for (const memberId of MANY.slice(0, 35)) await yes(memberId, id);
  bench.clock.now = '2026-12-02T00:00:00.000Z';
  const job = closeAnswersJob(bench.pool);
  await Promise.all([1, 2, 3].map(async () => job.run(bench.clock.now)));
  const placed = await Promise.all(
    ids.map(async (opportunityId) =>
      findAll(bench.pool.asks, { where: { opportunityId, state: 'placed' } }),
    ),
  );
  const members = placed.flat().map(({ memberId }) => memberId);
  expect(new Set(members).size).toBe(members.length);
  expect(placed.map((goes) => goes.length).sort((a, b) => b - a)).toEqual([30, 5, 0]);
  expect(members).toHaveLength(35);
  expect(await bench.pool.takenDays.count()).toBe(35);
  expect(await bench.pool.audit.firstBreak()).toBeNull();
});
