import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { say } from '../testing/consents.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const amina = memberViewer('amina');
const lead = staff('involvement-lead', 'harbour');
let keys = 0;

function record(teams: readonly string[], viewer = amina) {
  const source = `mutation ($input: RecordServicesUsedInput!) {
    recordServicesUsed(input: $input) { teamsExperienced { slug } }
  }`;
  const input = { idempotencyKey: `services-${++keys}`, memberId: 'amina', teams };
  return bench.ask(viewer, source, { input });
}

test('R25: services used are written down while the member agrees, and a draw can look for them', async () => {
  expect((await record(['quay-house'])).problems[0]).toMatch(
    /^CONFLICT: The member has not agreed/,
  );
  await say(bench, amina, { purpose: 'RECORD_NEEDS', given: true });
  expect((await record(['quay-house', 'elm-street'])).data).toEqual({
    recordServicesUsed: { teamsExperienced: [{ slug: 'elm-street' }, { slug: 'quay-house' }] },
  });
  expect((await bench.pool.experience.of(['amina'])).get('amina')).toHaveLength(2);
});

test('they tell of needs, so a lead writes them down only where the member lets them read', async () => {
  await say(bench, amina, { purpose: 'RECORD_NEEDS', given: true });
  expect((await record(['quay-house'], lead)).problems[0]).toMatch(/^NOT_ALLOWED/);
  await say(bench, amina, { purpose: 'LEAD_SEES_NEEDS', given: true });
  expect((await record(['quay-house'], lead)).problems).toEqual([]);
});

test('a service nobody runs is refused', async () => {
  await say(bench, amina, { purpose: 'RECORD_NEEDS', given: true });
  expect((await record(['no-such-team'])).problems[0]).toMatch(/^BAD_INPUT: There is no such/);
});
