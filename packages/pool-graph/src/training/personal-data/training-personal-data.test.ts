import { asPerson } from '@freshfaces/access';
import { memberViewer } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../../testing/small-network.ts';
import { addCourse, addSession, harbourLead, send } from '../testing/training-bench.ts';

let bench: TestPool;
let sessionId: string;
/** Amina has the one place of a session, and Bill waits for it. */
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
  sessionId = await addSession(bench, await addCourse(bench), { places: 1 });
  for (const memberId of ['amina', 'bill']) {
    const viewer = memberViewer(memberId, 'harbour');
    await send(bench, viewer, ['bookTraining', 'id'], { sessionId, memberId });
  }
});
afterEach(() => bench.dispose());

const stateOf = async (memberId: string) =>
  (await bench.pool.training.bookings.get(`${sessionId}:${memberId}`))?.state ?? null;

test('who is erased leaves no training behind, and their place goes to whoever waits', async () => {
  const at = bench.clock.now;
  await bench.graph.ports.erasePersonalData({ personId: null, memberId: 'amina', at });
  expect(await bench.pool.training.records.get('amina')).toBeNull();
  expect(await stateOf('amina')).toBeNull();
  expect(await stateOf('bill')).toBe('BOOKED');
  expect(await bench.pool.takenDays.count({ memberId: 'amina' })).toBe(0);
});

test('who leaves the pool gives their places at training back', async () => {
  const amina = memberViewer('amina', 'harbour');
  const { problems } = await send(bench, amina, ['leavePool', 'status'], { memberId: 'amina' });
  expect(problems).toBe('');
  expect(await stateOf('amina')).toBe('CANCELLED');
  expect(await stateOf('bill')).toBe('BOOKED');
});

test('a member is given what is kept of their training', async () => {
  const sets = await bench.graph.ports.personalData({
    personId: null,
    memberId: 'amina',
    reader: 'self',
  });
  const rows = (title: string) => sets.find((set) => set.title === title)?.rows;
  expect(rows('What you have learnt')).toContainEqual({
    What: 'Looking after papers',
    With: 'Harbour Support',
    Done: '2026-11-22',
    'Counts until': '2027-11-22',
    'Known because': 'known from before',
    'Taken back because': null,
  });
  expect(rows('Your places at training')).toMatchObject([
    { Course: 'Ready for a panel', Day: '2026-12-01', 'Your place': 'booked' },
  ]);
});

test('staff are given theirs, and it goes with their account', async () => {
  const recruiter = { role: 'recruiter', organisationId: 'harbour' } as const;
  await bench.pool.people.insert(
    asPerson({ id: 'gwen', name: 'Gwen Price', roles: [recruiter], memberId: null, demo: null }),
  );
  const done = { organisationId: 'harbour', personId: 'gwen', on: '2026-11-01' };
  await send(bench, harbourLead, ['recordStaffTraining', 'id'], done);
  const subject = { personId: 'gwen', memberId: null };
  const sets = await bench.graph.ports.personalData({ ...subject, reader: 'self' });
  expect(sets.find(({ title }) => title === 'Your training for panels')?.rows).toHaveLength(1);
  await bench.graph.ports.erasePersonalData({ ...subject, at: bench.clock.now });
  expect(await bench.pool.training.staff.get('gwen')).toBeNull();
});

test('R27: places go a year after the day, lines two years after they stopped counting', async () => {
  const rule = (dataClass: string) => {
    const found = bench.graph.retention?.find((one) => one.dataClass === dataClass);
    if (!found) throw new Error(`There is no rule for ${dataClass}.`);
    return found;
  };
  const places = rule('Places at training');
  expect(await places.run('2027-11-30T12:00:00.000Z', false)).toBe(0);
  expect(await places.run('2027-12-02T12:00:00.000Z', true)).toBe(2);
  expect(await places.run('2027-12-02T12:00:00.000Z', false)).toBe(2);
  expect(await stateOf('amina')).toBeNull();
  const lines = rule('Training that no longer counts');
  const kept = async () =>
    (await bench.pool.training.records.get('carol'))?.completions.map(({ module }) => module);
  await lines.run('2029-11-22T12:00:00.000Z', false);
  expect(await kept()).toContain('DATA_HANDLING');
  await lines.run('2029-11-23T12:00:00.000Z', false);
  expect(await kept()).not.toContain('DATA_HANDLING');
  expect(await kept()).toContain('EQUAL_OPPORTUNITIES');
});
