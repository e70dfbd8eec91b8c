import { memberViewer } from '@freshfaces/graph-kit/testing';
import { findAll } from '@freshfaces/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../../testing/open-test-pool.ts';
import { keep, keepSmallNetwork } from '../../testing/small-network.ts';
import { addCourse, addSession, harbourLead, meadowLead, send } from '../testing/training-bench.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

async function runJobs(now: string): Promise<void> {
  bench.clock.now = now;
  for (const job of bench.graph.jobs.filter(({ name }) => name.startsWith('training.'))) {
    await job.run(now);
  }
}

const told = async (memberId: string) => {
  const all = await findAll(bench.pool.messages, {});
  return all.filter((one) => one.memberId === memberId && one.topic === 'training').length;
};

describe('R168: a reminder', () => {
  test('comes once, three days before a session', async () => {
    const sessionId = await addSession(bench, await addCourse(bench));
    const amina = memberViewer('amina', 'harbour');
    await send(bench, amina, ['bookTraining', 'id'], { sessionId, memberId: 'amina' });
    await runJobs('2026-11-28T09:59:00.000Z');
    expect(await told('amina')).toBe(1);
    await runJobs('2026-11-28T10:01:00.000Z');
    await runJobs('2026-11-28T11:01:00.000Z');
    expect(await told('amina')).toBe(2);
  });

  test('does not come on top of what whoever books in the last days is told', async () => {
    const sessionId = await addSession(bench, await addCourse(bench));
    bench.clock.now = '2026-11-29T10:00:00.000Z';
    await send(bench, meadowLead, ['bookTraining', 'id'], { sessionId, memberId: 'carol' });
    await runJobs('2026-11-29T11:00:00.000Z');
    expect(await told('carol')).toBe(1);
  });
});

describe('R27: as time passes', () => {
  test('whoever loses a role within 60 days is told once, and the role goes with its training', async () => {
    const roles = async () => (await bench.pool.members.get('carol'))?.trainedFor;
    await runJobs('2027-09-22T09:30:00.000Z');
    expect(await told('carol')).toBe(0);
    await runJobs('2027-09-23T09:30:00.000Z');
    await runJobs('2027-09-24T09:30:00.000Z');
    expect(await told('carol')).toBe(1);
    await runJobs('2027-11-22T09:30:00.000Z');
    expect(await roles()).toEqual(['OBSERVER']);
    await runJobs('2027-11-23T09:30:00.000Z');
    expect(await roles()).toEqual([]);
  });

  test('what no role rests on ends without a word', async () => {
    await keep(bench.pool, { id: 'dina', name: 'Dina Moss', trainedFor: [] });
    const done = { memberId: 'dina', module: 'DATA_HANDLING', on: '2026-11-20' };
    await send(bench, harbourLead, ['recordTraining', 'id'], done);
    await runJobs('2027-11-01T09:30:00.000Z');
    expect(await told('dina')).toBe(0);
  });

  test('the lead sees who loses what, soonest first, and what has to be done again', async () => {
    bench.clock.now = '2027-11-01T09:30:00.000Z';
    const query = `{ trainingEndingSoon(organisationId: "meadow") { member { id } role until modules { name } } }`;
    expect((await bench.ask(meadowLead, query)).data).toEqual({
      trainingEndingSoon: [
        {
          member: { id: 'carol' },
          role: 'OBSERVER',
          until: '2027-11-22',
          modules: [{ name: 'Looking after papers' }],
        },
      ],
    });
    expect((await bench.ask(harbourLead, query)).problems.join()).toMatch(/NOT_ALLOWED/);
  });
});

test('members kept before there were training records keep their roles by an upgrade', async () => {
  await bench.pool.training.records.remove('amina');
  const asked = { team: null, from: '2027-01-20', to: '2027-01-21', organisationId: 'harbour' };
  const roles = async () => {
    const found = await bench.graph.ports.candidates(asked);
    return found.find(({ memberId }) => memberId === 'amina')?.trainedFor;
  };
  expect(await roles()).toEqual([]);
  await runJobs(bench.clock.now);
  expect(await roles()).toEqual(['observer', 'panel-member', 'chair']);
});
