import type { Viewer } from '@freshfaces/graph-kit';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const ADD = `mutation ($input: AddOrganisationInput!) {
  addOrganisation(input: $input) { id name kind teams { name } }
}`;

const coordinator = staff('coordinator', 'network');

function add(viewer: Viewer | null, name: string, key = 'key-of-this-intention') {
  const input = { idempotencyKey: key, name, kind: 'PARTNER' };
  return bench.ask<{ addOrganisation: { id: string } }>(viewer, ADD, { input });
}

describe('adding an organisation', () => {
  test('is done once by a coordinator, with its audit event', async () => {
    const { data } = await add(coordinator, ' Tideway ');
    expect(data.addOrganisation).toMatchObject({ name: 'Tideway', kind: 'PARTNER', teams: [] });
    expect((await add(coordinator, ' Tideway ')).data).toEqual(data);
    expect(await bench.pool.organisations.count({ name: 'Tideway' })).toBe(1);
    expect(await bench.pool.audit.firstBreak()).toBeNull();
  });

  test.each([
    ['', /BAD_INPUT.*name/],
    ['x'.repeat(101), /BAD_INPUT.*100/],
    ['See https://evil.example', /BAD_INPUT.*without “\/”/],
    ['Freshfaces', /BAD_INPUT/],
    ['Meadow', /CONFLICT.*already/],
  ])('named “%s” is refused', async (name, problem) => {
    expect((await add(coordinator, name)).problems.join()).toMatch(problem);
  });

  test('is refused to everyone else', async () => {
    for (const viewer of [
      staff('involvement-lead', 'harbour'),
      staff('organisation-admin', 'harbour'),
      memberViewer('amina', 'harbour'),
      null,
    ]) {
      expect((await add(viewer, 'Tideway')).problems.join()).toMatch(/NOT_(ALLOWED|SIGNED_IN)/);
    }
  });
});
