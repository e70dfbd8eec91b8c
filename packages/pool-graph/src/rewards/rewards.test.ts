import type { Viewer } from '@freshfaces/graph-kit';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { findAll } from '@freshfaces/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerAsk } from '../opportunities/answer-ask.ts';
import { givePlaces } from '../opportunities/give-places.ts';
import { recordTakingPart } from '../opportunities/record-taking-part.ts';
import { EMPTY_PROFILE } from '../profile/profile.ts';
import { asked, keepMoreAtHarbour, newKey, recruiter } from '../testing/ask-members.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';
import { rewardsOf } from './own-rewards.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
  await keepMoreAtHarbour(bench);
});
afterEach(() => bench.dispose());

const dina = memberViewer('dina');

/** Dina took part on 8 December; answers her reward's id. */
async function owed(): Promise<string> {
  const { pool } = bench;
  const opportunityId = await asked(bench);
  const by = { by: 'self', personId: 'p' } as const;
  await answerAsk(pool, { memberId: 'dina', opportunityId, answer: 'yes', ...by });
  const opportunity = await pool.opportunities.get(opportunityId);
  if (opportunity) await pool.store.transaction(async () => givePlaces(pool, opportunity));
  bench.clock.now = '2026-12-08T16:00:00.000Z';
  await pool.store.transaction(async () => recordTakingPart(pool, opportunityId, ['dina']));
  return `${opportunityId}:dina`;
}

async function send(viewer: Viewer | null, name: string, input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { state totalPence daysToPay } }`;
  const answer = await bench.ask<Record<string, object> | null>(viewer, mutation, {
    input: { idempotencyKey: newKey(), ...input },
  });
  return answer.data?.[name] ?? answer.problems.join();
}

describe('rewards to pay', () => {
  test('R122 R123: what was spent is added, it is marked as paid, and the days to pay are shown', async () => {
    const rewardId = await owed();
    const bus = { rewardId, kind: 'TRAVEL', pence: 450, note: 'Bus both ways' };
    expect(await send(recruiter, 'addExpense', bus)).toMatchObject({ totalPence: 2450 });
    bench.clock.now = '2026-12-10T10:00:00.000Z';
    const paid = { rewardId, form: 'CASH', paidOn: '2026-12-10' };
    expect(await send(recruiter, 'markRewardPaid', paid)).toEqual({
      state: 'PAID',
      totalPence: 2450,
      daysToPay: 2,
    });
    expect(await send(recruiter, 'markRewardPaid', paid)).toMatch(/CONFLICT/);
  });

  test('what a lead writes down for a member as less is told to the member, and what they choose themselves is not', async () => {
    const rewardId = await owed();
    const told = async () => {
      const messages = await findAll(bench.pool.messages, { where: { memberId: 'dina' } });
      return messages.filter(({ topic }) => topic === 'reward').length;
    };
    await send(dina, 'takeLessReward', { rewardId, pence: 500 });
    expect(await told()).toBe(0);
    await send(staff('involvement-lead', 'harbour'), 'takeLessReward', { rewardId, pence: 0 });
    expect(await told()).toBe(1);
  });

  test('R121: the member takes nothing, with no reason asked, and the host sees only that', async () => {
    const rewardId = await owed();
    expect(await send(dina, 'takeLessReward', { rewardId, pence: 0 })).toMatchObject({
      state: 'DECLINED',
      totalPence: 0,
    });
    expect(await send(memberViewer('amina'), 'takeLessReward', { rewardId, pence: 0 })).toMatch(
      /NOT_ALLOWED/,
    );
  });

  test('R37 R121: nothing of benefits is kept', async () => {
    const rewardId = await owed();
    expect(JSON.stringify(await bench.pool.rewards.get(rewardId))).not.toMatch(/benefit/i);
  });

  test('R123: whoever chose a form gets that where it is offered, and whoever chose nothing is owed nothing', async () => {
    await bench.pool.profiles.keep('dina', { ...EMPTY_PROFILE, reward: 'VOUCHER' });
    await owed();
    expect(await rewardsOf(bench.pool, 'dina')).toMatchObject([{ form: 'VOUCHER', state: 'DUE' }]);
    await bench.pool.profiles.keep('dina', { ...EMPTY_PROFILE, reward: 'NONE' });
    bench.clock.now = '2026-11-22T09:30:00.000Z';
    await bench.pool.takenDays.remove('dina:2026-12-08');
    await owed();
    expect((await rewardsOf(bench.pool, 'dina')).map(({ state }) => state).sort()).toEqual([
      'DECLINED',
      'DUE',
    ]);
  });

  test('are seen, paid and saved as a file by the host’s staff only, under pseudonyms', async () => {
    const rewardId = await owed();
    const FILE = `query { exportRewards(organisationId: "harbour") { name text } }`;
    const { data } = await bench.ask<{ exportRewards: { name: string; text: string } }>(
      recruiter,
      FILE,
    );
    expect(data.exportRewards.name).toBe('rewards-2026-12-08.csv');
    expect(data.exportRewards.text.split('\r\n')[1]).toBe(
      'Blue Finch,Meet the new team leader,due,20.00,0.00,20.00,,2026-12-08,2026-12-15,,',
    );
    for (const viewer of [
      staff('recruiter', 'meadow'),
      staff('coordinator', 'network'),
      dina,
      null,
    ]) {
      expect((await bench.ask(viewer, FILE)).problems.join()).toMatch(/NOT_(ALLOWED|SIGNED_IN)/);
      const paid = { rewardId, form: 'CASH', paidOn: '2026-12-08' };
      expect(await send(viewer, 'markRewardPaid', paid)).toMatch(/NOT_(ALLOWED|SIGNED_IN)/);
    }
  });

  test('of one organisation list what is due before what is paid', async () => {
    const first = await owed();
    await send(recruiter, 'markRewardPaid', {
      rewardId: first,
      form: 'CASH',
      paidOn: '2026-12-08',
    });
    bench.clock.now = '2026-11-22T09:30:00.000Z';
    await bench.pool.takenDays.remove('dina:2026-12-08');
    await owed();
    const LIST = `query { rewards(organisationId: "harbour") { state viewerCanPay } organisations { id daysToPay } }`;
    const { data } = await bench.ask(recruiter, LIST);
    expect(data).toMatchObject({
      rewards: [
        { state: 'DUE', viewerCanPay: true },
        { state: 'PAID', viewerCanPay: false },
      ],
      organisations: expect.arrayContaining([{ id: 'harbour', daysToPay: 0 }]),
    });
  });
});
