import { openErasures, openPeople, pendingErasures } from '@freshfaces/access';
import { openTestStore } from '@freshfaces/store/testing';
import { expect, test } from 'vitest';
import { keepSmallNetwork, LEAD } from '../testing/small-network.ts';
import { openTestGateway } from '../testing/test-gateway.ts';

test('whom a restored backup brought back is erased before the first request is taken', async () => {
  const { store, dispose } = await openTestStore();
  await keepSmallNetwork(store);
  const back = { id: `person-${LEAD}`, personId: LEAD, memberId: null, done: false };
  await openErasures(store).insert({ ...back, at: '2026-11-22T09:00:00.000Z' });
  const gateway = await openTestGateway({ store });
  expect(await pendingErasures(store)).toEqual([]);
  expect(await openPeople(store).get(LEAD)).toMatchObject({ name: 'Erased account', roles: [] });
  await gateway.dispose();
  await dispose();
});
