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

const CHANGE = `mutation ($input: ChangeAvailabilityInput!) {
  changeAvailability(input: $input) { status private { busy { id from to } availabilityNote } }
}`;

interface Changed {
  changeAvailability: { private: { busy: { id: string; from: string; to: string }[] } };
}

let keys = 0;
function change(
  what: object,
  viewer = memberViewer('amina', 'harbour'),
  key = `key-number-${++keys}`,
) {
  return bench.ask<Changed>(viewer, CHANGE, {
    input: { idempotencyKey: key, memberId: 'amina', ...what },
  });
}

const WEEK = { addBusy: { from: '2027-02-01', to: '2027-02-05' } };

describe('changing when a member is free', () => {
  test('a member adds busy dates and takes them away again', async () => {
    const added = (await change(WEEK)).data.changeAvailability.private.busy;
    expect(added.map(({ from }) => from)).toEqual(['2026-12-20', '2027-02-01']);
    const { data } = await change({ removeBusy: added[1]?.id });
    expect(data.changeAvailability.private.busy.map(({ id }) => id)).toEqual(['holiday']);
  });

  test('the home organisation’s lead pauses and resumes them', async () => {
    const lead = staff('involvement-lead', 'harbour');
    expect((await change({ paused: true }, lead)).data).toMatchObject({
      changeAvailability: { status: 'PAUSED' },
    });
    expect(
      await bench.graph.ports.candidates({
        organisationId: null,
        team: null,
        from: '2027-03-01',
        to: '2027-03-01',
      }),
    ).not.toContainEqual(expect.objectContaining({ memberId: 'amina' }));
    expect((await change({ paused: false }, lead)).data).toMatchObject({
      changeAvailability: { status: 'ACTIVE' },
    });
  });

  test('nobody else may, and nothing is changed', async () => {
    for (const viewer of [
      staff('involvement-lead', 'meadow'),
      staff('recruiter', 'harbour'),
      staff('coordinator', 'network'),
    ]) {
      expect((await change({ paused: true }, viewer)).problems.join()).toMatch(/NOT_ALLOWED/);
    }
    expect(
      (await change({ paused: true }, memberViewer('carol', 'meadow'))).problems.join(),
    ).toMatch(/NOT_FOUND/);
    expect((await bench.pool.members.get('amina'))?.status).toBe('ACTIVE');
  });

  test('a retry with the same key changes nothing again', async () => {
    await change(WEEK, undefined, 'one-and-the-same');
    const again = await change(WEEK, undefined, 'one-and-the-same');
    expect(again.problems).toEqual([]);
    expect(again.data.changeAvailability.private.busy).toHaveLength(2);
    expect(await bench.pool.audit.firstBreak()).toBeNull();
  });

  test.each([
    ['the last day before the first', { addBusy: { from: '2027-02-05', to: '2027-02-01' } }],
    ['dates in the past', { addBusy: { from: '2026-01-01', to: '2026-01-02' } }],
    ['dates far ahead', { addBusy: { from: '2029-01-01', to: '2029-01-02' } }],
    ['a day that is none', { addBusy: { from: '2027-02-30', to: '2027-03-02' } }],
    ['a note longer than 500 characters', { note: 'x'.repeat(501) }],
    ['nothing at all', {}],
  ])('%s is refused', async (_what, wrong) => {
    expect((await change(wrong)).problems.join()).toMatch(/BAD_INPUT/);
  });

  test('dates within those already marked as busy are refused', async () => {
    const within = { addBusy: { from: '2026-12-24', to: '2026-12-26' } };
    expect((await change(within)).problems.join()).toMatch(/CONFLICT.*already/);
  });

  test('who has left the pool is not changed', async () => {
    const amina = await bench.pool.members.get('amina');
    if (amina) await bench.pool.members.replace({ ...amina, status: 'LEFT' });
    expect((await change({ paused: false })).problems.join()).toMatch(/CONFLICT.*left/);
  });
});
