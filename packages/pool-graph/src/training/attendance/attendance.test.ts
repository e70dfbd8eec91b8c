import type { Viewer } from '@freshfaces/graph-kit';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../../testing/open-test-pool.ts';
import { keep, keepSmallNetwork } from '../../testing/small-network.ts';
import { addCourse, addSession, harbourLead, meadowLead, send } from '../testing/training-bench.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
  await keep(bench.pool, { id: 'dina', name: 'Dina Moss', trainedFor: [] });
});
afterEach(() => bench.dispose());

const dina = memberViewer('dina', 'harbour');
const OBSERVING = ['DATA_HANDLING', 'CONFIDENTIALITY', 'EQUAL_OPPORTUNITIES'] as const;

async function dinaHasPlace(): Promise<string> {
  const sessionId = await addSession(bench, await addCourse(bench, { modules: [...OBSERVING] }));
  await send(bench, dina, ['bookTraining', 'id'], { sessionId, memberId: 'dina' });
  return sessionId;
}

const record = (viewer: Viewer | null, sessionId: string, input: object) =>
  send(bench, viewer, ['recordAttendance', 'bookings { state member { id } }'], {
    sessionId,
    attended: [],
    missed: [],
    ...input,
  });

const trainedFor = async (id: string) => (await bench.pool.members.get(id))?.trainedFor;

describe('R27: attendance', () => {
  test('writes down what was learnt, and the role follows in the same breath', async () => {
    const sessionId = await dinaHasPlace();
    bench.clock.now = '2026-12-01T13:00:00.000Z';
    expect(await trainedFor('dina')).toEqual([]);
    const { result } = await record(harbourLead, sessionId, { attended: ['dina'] });
    expect(result).toEqual({ bookings: [{ state: 'ATTENDED', member: { id: 'dina' } }] });
    expect(await trainedFor('dina')).toEqual(['OBSERVER']);
    const query = `{ myRecord { training { module { code } provider { name } on until source counts } } }`;
    const { data } = await bench.ask<{ myRecord: { training: object[] } }>(dina, query);
    expect(data.myRecord.training).toHaveLength(3);
    expect(data.myRecord.training).toContainEqual({
      module: { code: 'DATA_HANDLING' },
      provider: { name: 'Harbour Support' },
      on: '2026-12-01',
      until: '2027-12-01',
      source: 'ATTENDED',
      counts: true,
    });
    const after = { team: null, from: '2026-12-10', to: '2026-12-11', organisationId: 'harbour' };
    expect(await bench.graph.ports.candidates(after)).toContainEqual(
      expect.objectContaining({ memberId: 'dina', trainedFor: ['observer'] }),
    );
  });

  test('whoever did not come has learnt nothing; a mistake can be put right either way', async () => {
    const sessionId = await dinaHasPlace();
    bench.clock.now = '2026-12-01T13:00:00.000Z';
    await record(harbourLead, sessionId, { missed: ['dina'] });
    expect(await trainedFor('dina')).toEqual([]);
    await record(harbourLead, sessionId, { attended: ['dina'] });
    await record(harbourLead, sessionId, { attended: ['dina'] });
    expect((await bench.pool.training.records.get('dina'))?.completions).toHaveLength(3);
    await record(harbourLead, sessionId, { missed: ['dina'] });
    expect(await trainedFor('dina')).toEqual([]);
  });

  test('is for the organisation that gave the training, from when it started, for who had a place', async () => {
    const sessionId = await dinaHasPlace();
    expect((await record(harbourLead, sessionId, { attended: ['dina'] })).problems).toMatch(
      /CONFLICT.*not started/,
    );
    bench.clock.now = '2026-12-01T13:00:00.000Z';
    for (const viewer of [meadowLead, staff('recruiter', 'harbour'), dina, null]) {
      const { problems } = await record(viewer, sessionId, { attended: ['dina'] });
      expect(problems).toMatch(/NOT_(ALLOWED|SIGNED_IN)/);
    }
    expect((await record(harbourLead, sessionId, { attended: ['bill'] })).problems).toMatch(
      /CONFLICT.*no place/,
    );
    expect((await record(harbourLead, sessionId, {})).problems).toMatch(/BAD_INPUT.*who came/);
    const both = { attended: ['dina'], missed: ['dina'] };
    expect((await record(harbourLead, sessionId, both)).problems).toMatch(/BAD_INPUT.*both lists/);
    expect(await trainedFor('dina')).toEqual([]);
  });

  test('a provider elsewhere knows who comes by pseudonym, and nobody else reads the list', async () => {
    const sessionId = await dinaHasPlace();
    bench.clock.now = '2026-11-22T09:31:00.000Z';
    await send(bench, meadowLead, ['bookTraining', 'id'], { sessionId, memberId: 'carol' });
    const query = `{ trainingSession(id: "${sessionId}") { bookings { member { shownAs } } } }`;
    const seen = async (viewer: Viewer) => (await bench.ask(viewer, query)).data;
    expect(await seen(harbourLead)).toEqual({
      trainingSession: {
        bookings: [{ member: { shownAs: 'Dina Moss' } }, { member: { shownAs: 'Misty Wren' } }],
      },
    });
    expect(await seen(meadowLead)).toEqual({ trainingSession: { bookings: null } });
    expect(await seen(dina)).toEqual({ trainingSession: { bookings: null } });
  });
});

describe('R31: a training pack', () => {
  const pack = { kind: 'PACK', pack: 'Read this.', modules: ['DATA_HANDLING'] } as const;
  const confirm = (viewer: Viewer, courseId: string) =>
    send(bench, viewer, ['confirmTrainingPack', 'trainedFor'], { courseId, memberId: 'dina' });

  test('is confirmed as understood by the member alone, and counts from then', async () => {
    const courseId = await addCourse(bench, pack);
    expect((await confirm(harbourLead, courseId)).problems).toMatch(/NOT_ALLOWED/);
    expect((await confirm(dina, courseId)).problems).toBe('');
    expect((await bench.pool.training.records.get('dina'))?.completions).toMatchObject([
      { module: 'DATA_HANDLING', source: 'CONFIRMED', on: '2026-11-22', until: '2027-11-22' },
    ]);
  });

  test('can’t stand in for what must be practised together, nor a session for a pack', async () => {
    await expect(addCourse(bench, { ...pack, modules: ['MOCK_INTERVIEW'] })).rejects.toThrow(
      /BAD_INPUT.*pack alone/,
    );
    await expect(addCourse(bench, { kind: 'PACK' })).rejects.toThrow(/BAD_INPUT.*pack says/);
    expect((await confirm(dina, await addCourse(bench))).problems).toMatch(/CONFLICT.*sessions/);
  });
});

describe('R27: what was recorded', () => {
  const training = 'trainedFor training { id counts withdrawnReason viewerCanChange }';
  interface Trained {
    trainedFor: string[];
    training: { id: string; counts: boolean; withdrawnReason: string | null }[];
  }
  const done = (module: string, on = '2026-11-01') =>
    send<Trained>(bench, harbourLead, ['recordTraining', training], {
      memberId: 'dina',
      module,
      on,
    });

  test('elsewhere is written down by the home lead, and makes the role', async () => {
    for (const module of OBSERVING.slice(1)) await done(module);
    expect((await done('DATA_HANDLING')).result.trainedFor).toEqual(['OBSERVER']);
    expect((await done('SHADOWING', '2026-11-23')).problems).toMatch(/BAD_INPUT.*yet to come/);
    expect((await done('STAFF_RECRUITMENT')).problems).toMatch(/BAD_INPUT.*for staff/);
  });

  test('is put right or taken back by who recorded it, with a reason that stays', async () => {
    for (const module of OBSERVING) await done(module);
    const { result } = await done('DATA_HANDLING', '2025-01-01');
    const [line] = result.training.slice(-1);
    const change = { memberId: 'dina', completionId: line?.id };
    const correct = { ...change, on: '2026-11-20', reason: 'The wrong year' };
    const put = (viewer: Viewer, input: object) =>
      send<Trained>(bench, viewer, ['correctTraining', training], input);
    expect((await put(meadowLead, correct)).problems).toMatch(/NOT_(ALLOWED|FOUND)/);
    expect((await put(harbourLead, { ...correct, reason: '' })).problems).toMatch(/BAD_INPUT.*why/);
    const right = (await put(harbourLead, correct)).result.training;
    expect(
      right.filter(({ withdrawnReason }) => withdrawnReason === 'The wrong year'),
    ).toHaveLength(1);
    expect(right).toHaveLength(5);
    expect((await put(harbourLead, correct)).problems).toMatch(/ALREADY_DONE/);

    const ids = right.filter(({ counts }) => counts).map(({ id }) => id);
    for (const completionId of ids) {
      const taken = { memberId: 'dina', completionId, reason: 'Wrong person' };
      await send(bench, harbourLead, ['withdrawTraining', 'id'], taken);
    }
    expect(await trainedFor('dina')).toEqual([]);
    expect(await bench.pool.audit.firstBreak()).toBeNull();
  });

  test('is read by the member and the home lead, whose look is on record; by nobody else', async () => {
    const query = `{ member(id: "amina") { training { id } pathway { said } trainingBookings { id } } }`;
    const read = async (viewer: Viewer) => (await bench.ask(viewer, query)).data;
    for (const viewer of [
      meadowLead,
      staff('coordinator', 'network'),
      staff('recruiter', 'harbour'),
    ]) {
      expect(await read(viewer)).toEqual({
        member: { training: null, pathway: null, trainingBookings: null },
      });
    }
    expect(await read(harbourLead)).toMatchObject({
      member: { pathway: { said: expect.stringMatching(/^Well done/) } },
    });
    const { nodes } = await bench.pool.reads.looksAt('amina', { first: 5 });
    expect(nodes).toMatchObject([{ personId: harbourLead.personId, what: 'record' }]);
  });
});
