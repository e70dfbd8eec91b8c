import { findAll } from '@freshfaces/store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';
import { tellOfPlacesJob } from './tell-of-places.job.ts';

let opened: TestPool;
beforeEach(async () => {
  opened = await openTestPool();
  await keepSmallNetwork(opened.pool);
});
afterEach(() => opened.dispose());

const place = (memberId: string, drawId = 'draw-1') => ({
  drawId,
  memberId,
  organisationId: 'meadow',
  from: '2026-12-08',
  to: '2026-12-09',
});
const run = async () => tellOfPlacesJob(opened.pool).run(opened.pool.now());
const told = async () =>
  (await findAll(opened.pool.messages, {})).map(({ memberId, about }) => [memberId, about?.id]);

test('R168: who was drawn is told once, and who comes in later too', async () => {
  opened.panels.waiting.push(place('amina'));
  await Promise.all([run(), run()]);
  await run();
  expect(await told()).toEqual([['amina', 'draw-1']]);
  opened.panels.waiting.push(place('carol'), place('amina', 'draw-2'));
  await run();
  expect((await told()).toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
    ['amina', 'draw-1'],
    ['amina', 'draw-2'],
    ['carol', 'draw-1'],
  ]);
});

test('R158: their link answers about that place, until the interviews are over', async () => {
  opened.panels.waiting.push(place('amina'));
  await run();
  expect(await findAll(opened.pool.links, {})).toMatchObject([
    { purpose: 'answer-place', aboutId: 'draw-1', until: '2026-12-10T00:00:00.000Z' },
  ]);
});

test('R168: a letter about a place that was answered meanwhile is no longer to be posted', async () => {
  const name = await opened.pool.names.get('amina');
  if (name) await opened.pool.names.replace({ ...name, route: 'POST', postalAddress: '1 Quay St' });
  opened.panels.waiting.push(place('amina'));
  await run();
  const states = async () => (await findAll(opened.pool.messages, {})).map(({ state }) => state);
  expect(await states()).toEqual(['TO_DO']);
  opened.panels.waiting.length = 0;
  await run();
  expect(await states()).toEqual(['DONE']);
});
