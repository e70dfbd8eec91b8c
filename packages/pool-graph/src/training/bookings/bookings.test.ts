import type { Viewer } from '@freshfaces/graph-kit';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { findAll } from '@freshfaces/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeDays } from '../../days/take-days.ts';
import { openTestPool, type TestPool } from '../../testing/open-test-pool.ts';
import { keep, keepSmallNetwork } from '../../testing/small-network.ts';
import { addCourse, addSession, harbourLead, meadowLead, send } from '../testing/training-bench.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const amina = memberViewer('amina', 'harbour');
const bill = memberViewer('bill', 'harbour');
const carol = memberViewer('carol', 'meadow');

const SHOWN = 'placesLeft waiting mine { state turn viewerCanCancel }';
interface Shown {
  placesLeft: number;
  waiting: number;
  mine: { state: string; turn: number | null; viewerCanCancel: boolean } | null;
}
const book = (viewer: Viewer | null, sessionId: string, memberId: string) =>
  send<Shown>(bench, viewer, ['bookTraining', SHOWN], { sessionId, memberId });
const giveBack = (viewer: Viewer | null, sessionId: string, memberId: string) =>
  send<Shown>(bench, viewer, ['cancelTrainingBooking', SHOWN], { sessionId, memberId });

/** Who was told something of training. */
const told = async () =>
  (await findAll(bench.pool.messages, {})).map(({ memberId, topic }) => `${memberId} ${topic}`);

describe('R27: a place at training', () => {
  test('is booked by the member, takes their day, and they are told when and where', async () => {
    const sessionId = await addSession(bench, await addCourse(bench));
    const { result } = await book(amina, sessionId, 'amina');
    expect(result).toEqual({
      placesLeft: 1,
      waiting: 0,
      mine: { state: 'BOOKED', turn: null, viewerCanCancel: true },
    });
    const day = await bench.pool.takenDays.get('amina:2026-12-01');
    expect(day).toMatchObject({ kind: 'training', promisedTo: sessionId });
    expect(await told()).toEqual(['amina training']);
    expect(await bench.pool.audit.firstBreak()).toBeNull();
  });

  test('is booked by their lead for them; by nobody else', async () => {
    const sessionId = await addSession(bench, await addCourse(bench));
    expect((await book(meadowLead, sessionId, 'carol')).problems).toBe('');
    for (const viewer of [harbourLead, staff('recruiter', 'meadow'), amina, null]) {
      const { problems } = await book(viewer, sessionId, 'carol');
      expect(problems).toMatch(/NOT_(ALLOWED|FOUND|SIGNED_IN)/);
    }
  });

  test('can’t be had twice, nor for a day promised elsewhere, nor once it has started', async () => {
    const sessionId = await addSession(bench, await addCourse(bench));
    await book(amina, sessionId, 'amina');
    expect((await book(amina, sessionId, 'amina')).problems).toMatch(/ALREADY_DONE/);
    await takeDays(bench.pool, {
      memberId: 'bill',
      span: { from: '2026-11-30', to: '2026-12-02' },
      promise: { kind: 'panel', id: 'a-draw' },
    });
    expect((await book(bill, sessionId, 'bill')).problems).toMatch(/CONFLICT.*promised/);
    bench.clock.now = '2026-12-01T10:00:00.000Z';
    expect((await book(carol, sessionId, 'carol')).problems).toMatch(/CONFLICT.*started/);
    expect(await bench.pool.training.sessions.get(sessionId)).toMatchObject({ taken: 1 });
  });

  test('of a course not open to all is for the provider’s own members', async () => {
    const courseId = await addCourse(bench, { openToAll: false });
    const sessionId = await addSession(bench, courseId);
    expect((await book(carol, sessionId, 'carol')).problems).toMatch(/NOT_ALLOWED/);
    const query = `query ($id: ID!) { trainingSession(id: $id) { id } courses { id } trainingSessions { total } }`;
    const seenBy = async (viewer: Viewer) =>
      (await bench.ask(viewer, query, { id: sessionId })).data;
    expect(await seenBy(carol)).toEqual({
      trainingSession: null,
      courses: [],
      trainingSessions: { total: 0 },
    });
    expect(await seenBy(amina)).toMatchObject({ trainingSessions: { total: 1 } });
  });
});

describe('R27: when a session is full', () => {
  async function full() {
    const sessionId = await addSession(bench, await addCourse(bench), { places: 1 });
    await book(amina, sessionId, 'amina');
    bench.clock.now = '2026-11-22T09:31:00.000Z';
    const waited = await book(bill, sessionId, 'bill');
    bench.clock.now = '2026-11-22T09:32:00.000Z';
    await book(carol, sessionId, 'carol');
    return { sessionId, waited: waited.result };
  }

  test('members wait in the order in which they asked, and their day stays free', async () => {
    const { sessionId, waited } = await full();
    expect(waited).toMatchObject({
      placesLeft: 0,
      waiting: 1,
      mine: { state: 'WAITING', turn: 1 },
    });
    const second = await bench.ask<{ trainingSession: Shown }>(
      carol,
      `{ trainingSession(id: "${sessionId}") { ${SHOWN} } }`,
    );
    expect(second.data.trainingSession.mine).toMatchObject({ turn: 2 });
    expect(await bench.pool.takenDays.get('bill:2026-12-01')).toBeNull();
  });

  test('a place given back goes to whoever waited longest, who is told', async () => {
    const { sessionId } = await full();
    const { result } = await giveBack(amina, sessionId, 'amina');
    expect(result).toEqual({ placesLeft: 0, waiting: 1, mine: null });
    expect(await bench.pool.takenDays.get('amina:2026-12-01')).toBeNull();
    expect(await bench.pool.takenDays.get('bill:2026-12-01')).not.toBeNull();
    expect(await bench.pool.training.bookings.get(`${sessionId}:bill`)).toMatchObject({
      state: 'BOOKED',
    });
  });

  test('whoever has promised the day elsewhere meanwhile is passed over', async () => {
    const { sessionId } = await full();
    await takeDays(bench.pool, {
      memberId: 'bill',
      span: { from: '2026-12-01', to: '2026-12-01' },
      promise: { kind: 'panel', id: 'a-draw' },
    });
    await giveBack(amina, sessionId, 'amina');
    const states = await Promise.all(
      ['bill', 'carol'].map((id) => bench.pool.training.bookings.get(`${sessionId}:${id}`)),
    );
    expect(states.map((booking) => booking?.state)).toEqual(['WAITING', 'BOOKED']);
  });

  test('who gave a place back can ask again, and waits last', async () => {
    const { sessionId } = await full();
    await giveBack(amina, sessionId, 'amina');
    bench.clock.now = '2026-11-22T09:40:00.000Z';
    expect((await book(amina, sessionId, 'amina')).result.mine).toMatchObject({ turn: 2 });
    expect((await giveBack(amina, sessionId, 'amina')).result.waiting).toBe(1);
    expect((await giveBack(amina, sessionId, 'amina')).problems).toMatch(/ALREADY_DONE/);
  });

  test('a session that is called off gives all days back and tells everyone why', async () => {
    const { sessionId } = await full();
    const call = (viewer: Viewer, reason: string) =>
      send(bench, viewer, ['cancelTrainingSession', 'state'], { sessionId, reason });
    expect((await call(meadowLead, 'The trainer is ill.')).problems).toMatch(/NOT_ALLOWED/);
    expect((await call(harbourLead, ' ')).problems).toMatch(/BAD_INPUT.*why/);
    expect((await call(harbourLead, 'The trainer is ill.')).result).toEqual({ state: 'CANCELLED' });
    expect(await bench.pool.takenDays.count({ kind: 'training', promisedTo: sessionId })).toBe(0);
    expect((await told()).filter((one) => one === 'carol training')).toHaveLength(2);
    expect((await book(carol, sessionId, 'carol')).problems).toMatch(/CONFLICT.*called off/);
  });
});

test('R27: of twenty who press for the last place at once, one has it and nineteen wait', async () => {
  const sessionId = await addSession(bench, await addCourse(bench), { places: 1 });
  const ids = Array.from({ length: 20 }, (_, at) => `runner-${at}`);
  for (const id of ids) await keep(bench.pool, { id, name: `Runner ${id}` });
  const answers = await Promise.all(
    ids.map((id) => book(memberViewer(id, 'harbour'), sessionId, id)),
  );
  expect(answers.map(({ problems }) => problems).filter(Boolean)).toEqual([]);
  const states = answers.map(({ result }) => result.mine?.state);
  expect(states.filter((state) => state === 'BOOKED')).toHaveLength(1);
  expect(states.filter((state) => state === 'WAITING')).toHaveLength(19);
  expect(await bench.pool.training.sessions.get(sessionId)).toMatchObject({
    taken: 1,
    waiting: 19,
  });
  const where = { kind: 'training', promisedTo: sessionId } as const;
  expect(await bench.pool.takenDays.count(where)).toBe(1);
}, 60_000);
