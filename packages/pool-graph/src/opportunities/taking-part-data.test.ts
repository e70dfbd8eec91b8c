import { staff } from '@freshfaces/graph-kit/testing';
import { findAll } from '@freshfaces/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eraseMember } from '../personal-data/erase-member.ts';
import { memberData } from '../personal-data/member-data.ts';
import { asked, keepMoreAtHarbour, newKey } from '../testing/ask-members.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';
import { answerAsk } from './answer-ask.ts';
import { givePlaces } from './give-places.ts';
import { takingPartRetention } from './taking-part-retention.ts';

let bench: TestPool;
let id: string;
beforeEach(async () => {
  bench = await openTestPool();
  const { pool } = bench;
  await keepSmallNetwork(pool);
  await keepMoreAtHarbour(bench);
  id = await asked(bench);
  bench.panels.turns.set('amina', 9);
  for (const memberId of ['amina', 'dina']) {
    const by = { by: 'link', personId: memberId } as const;
    await answerAsk(pool, { memberId, opportunityId: id, answer: 'yes', ...by });
  }
  const opportunity = await pool.opportunities.get(id);
  if (opportunity) await pool.store.transaction(async () => givePlaces(pool, opportunity));
  const group = { organisationId: null, name: 'Forum', about: 'All', meets: 'Mondays' };
  await pool.groups.insert({ id: 'forum', ...group, startedOn: '2026-01-01', endedOn: null });
  const joined = {
    groupId: 'forum',
    memberId: 'dina',
    joinedOn: '2026-01-02',
    by: 'self',
  } as const;
  await pool.groupMembers.insert({ id: 'forum:dina', ...joined });
});
afterEach(() => bench.dispose());

async function rowsOf(title: string) {
  const sets = await memberData(bench.pool, 'dina', 'self');
  return sets.find((set) => set.title === title)?.rows;
}

async function stateOf(memberId: string) {
  return (await bench.pool.asks.get(`${id}:${memberId}`))?.state;
}

describe('what is kept of a member’s taking part', () => {
  test('is theirs to have: what they were asked, what they are paid, their groups', async () => {
    expect(await rowsOf('What you were asked to take part in')).toMatchObject([
      { What: 'Meet the new team leader', 'You said': 'yes', 'You have a place': true },
    ]);
    expect(await rowsOf('What you are paid')).toMatchObject([{ Offered: '£20', 'You get': '£20' }]);
    expect(await rowsOf('Groups you are in')).toEqual([
      { Group: 'Forum', 'You joined': '2026-01-02' },
    ]);
  });

  test('goes when they are erased, their place goes to the next, and what was paid stays without them', async () => {
    const reward = await bench.pool.rewards.get(`${id}:dina`);
    const bus = { id: 'b', kind: 'TRAVEL', pence: 300, note: 'Bus from Elm Street' } as const;
    const paid = { state: 'PAID', dueOn: '2026-12-08', expenses: [bus] } as const;
    if (reward) await bench.pool.rewards.replace({ ...reward, ...paid });
    expect(await eraseMember(bench.pool, 'dina', bench.clock.now)).toBe(true);
    expect(await stateOf('dina')).toBeUndefined();
    expect(await stateOf('amina')).toBe('placed');
    expect(await bench.pool.groupMembers.count({ memberId: 'dina' })).toBe(0);
    expect(await bench.pool.takenDays.count({ memberId: 'dina' })).toBe(0);
    expect(await bench.pool.rewards.get(`${id}:dina`)).toMatchObject({
      pence: 2000,
      expenses: [{ pence: 300, note: '' }],
    });
    expect(await eraseMember(bench.pool, 'dina', bench.clock.now)).toBe(false);
  });

  test('ends when they leave the pool: their place goes to the next, and they are in no group', async () => {
    const { problems } = await bench.ask(
      staff('involvement-lead', 'harbour'),
      `mutation ($input: LeavePoolInput!) { leavePool(input: $input) { status } }`,
      { input: { idempotencyKey: newKey(), memberId: 'dina' } },
    );
    expect(problems).toEqual([]);
    expect([await stateOf('dina'), await stateOf('amina')]).toEqual(['released', 'placed']);
    expect(await bench.pool.groupMembers.count({ memberId: 'dina' })).toBe(0);
  });

  test('is kept for its time and no longer; a dry run only counts', async () => {
    const [asks, rewards] = takingPartRetention(bench.pool);
    expect(await asks?.run('2027-12-08T00:00:00.000Z', false)).toBe(0);
    expect(await asks?.run('2027-12-09T00:00:00.000Z', true)).toBe(3);
    expect(await asks?.run('2027-12-09T00:00:00.000Z', false)).toBe(3);
    expect(await findAll(bench.pool.asks, {})).toEqual([]);
    const reward = await bench.pool.rewards.get(`${id}:dina`);
    if (reward) await bench.pool.rewards.replace({ ...reward, dueOn: '2026-12-08', state: 'PAID' });
    expect(await rewards?.run('2032-12-08T00:00:00.000Z', false)).toBe(0);
    expect(await rewards?.run('2032-12-09T00:00:00.000Z', false)).toBe(1);
  });
});
