import { openTestStore } from '@freshfaces/store/testing';
import { expect, test } from 'vitest';
import { openErasures, pendingErasures } from './erasures.ts';

test('erasures that are not done wait, oldest first', async () => {
  const { store, dispose } = await openTestStore();
  const erasures = openErasures(store);
  const erasure = { personId: null, memberId: 'm1' };
  await erasures.insertMany([
    { ...erasure, id: 'late', at: '2026-11-22T10:00:00.000Z', done: false },
    { ...erasure, id: 'over', at: '2026-11-22T08:00:00.000Z', done: true },
    { ...erasure, id: 'early', at: '2026-11-22T09:00:00.000Z', done: false },
  ]);
  expect((await pendingErasures(store)).map(({ id }) => id)).toEqual(['early', 'late']);
  await dispose();
});
