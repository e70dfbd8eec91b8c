import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestPeople, type TestPeople } from '../testing/open-test-people.ts';
import { setUp } from './set-up.ts';

let network: TestPeople;
beforeEach(async () => {
  network = await openTestPeople();
});
afterEach(() => network.dispose());

const ada = { personId: 'ada', name: 'Ada Byron', organisation: 'Northern Voices' };

test('a new network begins with a coordinating body and someone who coordinates it', async () => {
  const { organisationId } = await setUp(network, ada);
  expect(network.organisations.at(-1)).toEqual({
    id: organisationId,
    name: 'Northern Voices',
    kind: 'COORDINATOR',
  });
  expect((await network.people.get('ada'))?.roles).toEqual([
    { role: 'coordinator', organisationId },
    { role: 'organisation-admin', organisationId },
  ]);
});

test('an account made a moment before becomes the first person', async () => {
  await network.person('ada', []);
  await setUp(network, ada);
  expect((await network.people.get('ada'))?.roles).toHaveLength(2);
});

test('a network with people can’t be set up again, nor twice at once', async () => {
  const both = await Promise.allSettled([
    setUp(network, ada),
    setUp(network, { ...ada, personId: 'eve' }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expect(setUp(network, { ...ada, personId: 'eve' })).rejects.toThrow('set up already');
});
