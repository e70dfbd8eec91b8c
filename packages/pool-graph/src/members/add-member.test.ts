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

const ADD = `mutation ($input: AddMemberInput!) {
  addMember(input: $input) {
    id shownAs pseudonym status recordSteps { step state } homeOrganisation { id }
  }
}`;
const lead = staff('involvement-lead', 'harbour');

function add(viewer = lead, more: object = {}) {
  const input = { idempotencyKey: 'add-sam-lee', organisationId: 'harbour', name: 'Sam Lee' };
  return bench.ask<{ addMember: { id: string; pseudonym: string; recordSteps: object[] } }>(
    viewer,
    ADD,
    { input: { ...input, ...more } },
  );
}

describe('adding a member', () => {
  test('R22: the lead of an organisation needs no more than a name to begin', async () => {
    const { data } = await add();
    expect(data.addMember).toMatchObject({
      shownAs: 'Sam Lee',
      status: 'ACTIVE',
      homeOrganisation: { id: 'harbour' },
    });
    expect(data.addMember.pseudonym).toMatch(/^\p{L}+ \p{L}+/u);
    expect(data.addMember.recordSteps).toHaveLength(16);
    expect(new Set(data.addMember.recordSteps.map((one) => JSON.stringify(one))).size).toBe(16);
    expect(JSON.stringify(data.addMember.recordSteps)).not.toMatch(/DONE|SKIPPED/);
  });

  test('puts nobody in the shared pool, and into no draw, before they said so', async () => {
    const { id } = (await add()).data.addMember;
    expect(await bench.pool.members.get(id)).toMatchObject({
      sharedPoolSince: null,
      lentSince: null,
      trainedFor: [],
    });
  });

  test('a retry adds nobody twice', async () => {
    const [once, again] = [await add(), await add()];
    expect(again.data.addMember.id).toBe(once.data.addMember.id);
    expect(await bench.pool.names.count({ homeOrganisationId: 'harbour' })).toBe(3);
  });

  test.each([
    ['a recruiter', staff('recruiter', 'harbour')],
    ['a lead elsewhere', staff('involvement-lead', 'meadow')],
    ['the coordinator', staff('coordinator', 'network')],
    ['a member', memberViewer('amina')],
  ])('is not for %s', async (_who, viewer) => {
    expect((await add(viewer)).problems[0]).toMatch(/^NOT_ALLOWED/);
  });

  test('a commissioner has no members, and a name must be one', async () => {
    const atCouncil = staff('involvement-lead', 'council');
    const wrong = await add(atCouncil, { organisationId: 'council' });
    expect(wrong.problems[0]).toMatch(/^BAD_INPUT: Only partner/);
    expect((await add(lead, { name: ' @ ' })).problems[0]).toMatch(/^BAD_INPUT: Type a name/);
  });
});
