import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { HARBOUR, MEADOW } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await bench.pool.organisations.insertMany([{ ...HARBOUR, area: 'Wexcombe North' }, MEADOW]);
});
afterEach(() => bench.dispose());

let keys = 0;

async function say(viewer: ReturnType<typeof staff>, area: string, organisationId = 'meadow') {
  const source = `mutation ($input: SetOrganisationAreaInput!) {
    setOrganisationArea(input: $input) { area viewerCanSetArea }
  }`;
  const input = { idempotencyKey: `set-area-${++keys}`, organisationId, area };
  return bench.ask<{ setOrganisationArea: { area: string | null } }>(viewer, source, { input });
}

const coordinator = staff('coordinator', 'network');

test('R44: an area is said by a coordinator or the organisation’s own administrator, with its audit event', async () => {
  for (const viewer of [coordinator, staff('organisation-admin', 'meadow')]) {
    const { data } = await say(viewer, '  Estuary   East ');
    expect(data.setOrganisationArea).toEqual({ area: 'Estuary East', viewerCanSetArea: true });
  }
  for (const viewer of [
    staff('organisation-admin', 'harbour'),
    staff('involvement-lead', 'meadow'),
    staff('recruiter', 'meadow'),
  ]) {
    expect((await say(viewer, 'Anywhere')).problems.join()).toMatch(/NOT_ALLOWED/);
  }
});

test('an area that others already have is written as they write it', async () => {
  expect((await say(coordinator, 'wexcombe NORTH')).data.setOrganisationArea.area).toBe(
    'Wexcombe North',
  );
});

test('an empty area takes it away; what is no name is refused with a sentence', async () => {
  expect((await say(coordinator, ' ', 'harbour')).data.setOrganisationArea.area).toBeNull();
  expect((await say(coordinator, 'a/b')).problems.join()).toMatch(/BAD_INPUT: Type a name/);
  expect((await say(coordinator, 'North', 'nobody')).problems.join()).toMatch(/NOT_FOUND/);
});
