import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeDays } from '../days/take-days.ts';
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

async function send(name: 'leavePool' | 'comeBackToPool', viewer = amina) {
  const type = name === 'leavePool' ? 'LeavePoolInput' : 'ComeBackToPoolInput';
  const source = `mutation ($input: ${type}!) {
    ${name}(input: $input) { status viewerCanLeave viewerCanComeBack private { canComeBackUntil } }
  }`;
  const input = { idempotencyKey: `leave-or-back-${++keys}`, memberId: 'amina' };
  return bench.ask<Record<string, object>>(viewer, source, { input });
}

const drawn = async () => {
  const span = { from: '2026-12-01', to: '2026-12-01' };
  const asked = { team: null, organisationId: 'harbour', recruitmentId: null, ...span };
  const candidates = await bench.graph.ports.candidates(asked);
  return candidates.map(({ memberId }) => memberId);
};

describe('leaving the pool (R158)', () => {
  test('R158: a member leaves in one step, is in no draw, and still sees their record', async () => {
    expect(await drawn()).toContain('amina');
    const { data } = await send('leavePool');
    expect(data['leavePool']).toEqual({
      status: 'LEFT',
      viewerCanLeave: false,
      viewerCanComeBack: true,
      private: { canComeBackUntil: '2026-12-06' },
    });
    expect(await drawn()).not.toContain('amina');
    const mine = await bench.ask(amina, '{ myRecord { shownAs viewerCanErase } }');
    expect(mine.data).toEqual({ myRecord: { shownAs: 'Amina Khan', viewerCanErase: true } });
  });

  test('gives back the days ahead, and steps back from panels that are not over', async () => {
    const promise = (id: string) => ({ kind: 'opportunity', id }) as const;
    const day = (on: string) => ({ from: on, to: on });
    const { pool, panels } = bench;
    await pool.store.transaction(async () => {
      const memberId = 'amina';
      await takeDays(pool, { memberId, span: day('2026-11-01'), promise: promise('past') });
      await takeDays(pool, { memberId, span: day('2026-12-01'), promise: promise('ahead') });
      await takeDays(pool, {
        memberId: 'carol',
        span: day('2026-12-01'),
        promise: promise('ahead'),
      });
    });
    const place = { memberId: 'amina', outcome: 'on-the-panel', isDone: false };
    panels.places.push({ ...place, drawId: 'coming' }, { ...place, drawId: 'held', isDone: true });
    await send('leavePool');
    const kept = (await pool.takenDays.find()).items.map(({ id }) => id).sort();
    expect(kept).toEqual(['amina:2026-11-01', 'carol:2026-12-01']);
    expect(panels.steppedBack).toEqual(['coming']);
  });

  test('can be undone for 14 days, and they are drawn as before', async () => {
    await send('leavePool');
    bench.clock.now = '2026-12-06T20:00:00.000Z';
    const { data } = await send('comeBackToPool', lead);
    expect(data['comeBackToPool']).toMatchObject({ status: 'ACTIVE', viewerCanComeBack: false });
    expect(await drawn()).toContain('amina');
  });

  test('is for good after 14 days', async () => {
    await send('leavePool');
    bench.clock.now = '2026-12-07T08:00:00.000Z';
    expect((await send('comeBackToPool')).problems[0]).toMatch(/^CONFLICT: This can be undone/);
  });

  test('twice says that it is done', async () => {
    await send('leavePool');
    expect((await send('leavePool')).problems[0]).toMatch(/^ALREADY_DONE/);
  });

  test.each([
    ['a recruiter', staff('recruiter', 'harbour')],
    ['a lead elsewhere', staff('involvement-lead', 'meadow')],
    ['another member', memberViewer('carol')],
  ])('is not for %s to say', async (_who, viewer) => {
    expect((await send('leavePool', viewer)).problems[0]).toMatch(/^(NOT_ALLOWED|NOT_FOUND)/);
    expect((await bench.pool.members.get('amina'))?.status).toBe('ACTIVE');
  });
});
