import { verifyText } from '@freshfaces/fair-draw/verify';
import { memberViewer } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  create,
  key,
  makeReady,
  RECRUITER,
  type RevealedDraw,
  reveal,
  settled,
  start,
  startAndSettle,
} from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';
import type { Solve } from './solve.ts';

const CANCEL = `mutation ($input: CancelDrawInput!) { cancelDraw(input: $input) { state } }`;
const DROP_OUT = `mutation ($input: RecordDropOutInput!) { recordDropOut(input: $input) {
  id panel { member { id } replaced { id } } reserves { place member { id } } coverage { rule met } } }`;
const COMPLETE = `mutation ($input: CompleteRecruitmentInput!) { completeRecruitment(input: $input) { stage } }`;

let bench: PanelsBench;
let atWork = 0;
let cancelled = 0;

/** A solver that works until it is told to stop. */
const solveForEver: Solve = (_input, { signal } = {}) =>
  new Promise((_resolve, reject) => {
    atWork++;
    signal?.addEventListener('abort', () => {
      cancelled++;
      reject(signal.reason as Error);
    });
  });

async function runJob(name: string, now: string): Promise<void> {
  await bench.graph.jobs.find((job) => job.name === name)?.run(now);
}

afterEach(() => bench.dispose());

describe('a draw that is being worked out', () => {
  beforeEach(async () => {
    bench = await openPanelsBench({ solve: solveForEver });
  });

  it('stops when the recruiter cancels it, and can be started again', async () => {
    const recruitmentId = await create(bench);
    const id = (await start(bench, recruitmentId)).data.startDraw.id;
    await vi.waitFor(() => expect(atWork).toBe(1));
    const answer = await bench.ask(CANCEL, { input: { idempotencyKey: key(), id } }, RECRUITER);
    expect(answer.data).toEqual({ cancelDraw: { state: 'CANCELLED' } });
    expect(cancelled).toBe(1);
    expect((await start(bench, recruitmentId)).code).toBeNull();
  });

  it('is left alone by recovery while this server works on it', async () => {
    const id = (await start(bench, await create(bench))).data.startDraw.id;
    await runJob('panels.recover-draws', '2026-11-22T10:00:00.000Z');
    expect((await bench.panels.draws.get(id))?.state).toBe('solving');
  });

  it('goes back into the queue once its server has been silent, and another server takes it up', async () => {
    const id = (await start(bench, await create(bench))).data.startDraw.id;
    await vi.waitFor(async () => expect(await attemptsOf(id)).toBe(1));
    const restarted = await openAnother();
    await restarted('2026-11-22T09:00:10.000Z');
    expect(await attemptsOf(id)).toBe(1);
    await restarted('2026-11-22T09:00:31.000Z');
    await vi.waitFor(async () => expect(await attemptsOf(id)).toBe(2));
    expect((await bench.panels.draws.get(id))?.state).toBe('solving');
  });

  it('is stopped when servers died at it three times, and can be started again', async () => {
    const recruitmentId = await create(bench);
    const id = (await start(bench, recruitmentId)).data.startDraw.id;
    await vi.waitFor(async () => expect(await attemptsOf(id)).toBe(1));
    const draw = await bench.panels.draws.get(id);
    if (draw) await bench.panels.draws.replace({ ...draw, attempts: 3 });
    const restarted = await openAnother();
    await restarted('2026-11-22T09:00:31.000Z');
    expect(await bench.panels.draws.get(id)).toMatchObject({ state: 'interrupted', claim: null });
    expect((await start(bench, recruitmentId)).code).toBeNull();
  });

  const attemptsOf = async (id: string) => (await bench.panels.draws.get(id))?.attempts;
});

/** Recovery as a second server over the same store would run it. */
async function openAnother(): Promise<(now: string) => Promise<void>> {
  const { createPanelsGraph } = await import('../create-panels-graph.ts');
  const job = createPanelsGraph(bench.panels).jobs.find(({ everyMs }) => everyMs === 0);
  return async (now) => job?.run(now);
}

describe('a published draw', () => {
  beforeEach(async () => {
    bench = await openPanelsBench();
  });

  it('is abandoned in public when the share does not come in time, never drawn late', async () => {
    const recruitmentId = await create(bench);
    const id = await startAndSettle(bench, recruitmentId);
    bench.at('2026-11-22T11:00:01.000Z');
    expect((await reveal(bench, id)).code).toBe('CONFLICT');
    await runJob('panels.advance-draws', '2026-11-22T11:00:01.000Z');
    const reason = 'The share was lost with a broken laptop.';
    const next = await startAndSettle(bench, recruitmentId, { reason });
    const query = `query ($id: ID!) { drawRecord(id: $id) { state reason abandonedBefore } }`;
    const first = await bench.ask(query, { id }, null);
    expect(first.data['drawRecord']).toMatchObject({ state: 'ABANDONED' });
    const second = await bench.ask(query, { id: next }, null);
    expect(second.data['drawRecord']).toMatchObject({ state: 'COMMITTED', abandonedBefore: [id] });
  });

  it('cannot be cancelled any more, nor the recruitment changed', async () => {
    const id = await startAndSettle(bench, await create(bench));
    const answer = await bench.ask(CANCEL, { input: { idempotencyKey: key(), id } }, RECRUITER);
    expect(answer.code).toBe('CONFLICT');
  });
});

describe('after the draw', () => {
  let draw: RevealedDraw['revealDraw'];
  let recruitmentId: string;
  beforeEach(async () => {
    bench = await openPanelsBench();
    recruitmentId = await create(bench);
    draw = (await reveal(bench, await startAndSettle(bench, recruitmentId))).data.revealDraw;
  });

  const dropOut = (memberId: string) =>
    bench.ask<{ recordDropOut: RevealedDraw['revealDraw'] }>(
      DROP_OUT,
      { input: { idempotencyKey: key(), drawId: draw.id, memberId, because: 'TOLD_US' } },
      RECRUITER,
    );
  const seat = () => draw.panel[0]?.member.id ?? '';

  it('R54: puts in the next reserve when someone drops out, on the public record', async () => {
    const { data, message } = await dropOut(seat());
    expect(message).toBeNull();
    const joined = data.recordDropOut.panel.find(({ replaced }) => replaced?.id === seat());
    expect(joined).toBeDefined();
    expect(data.recordDropOut.panel).toHaveLength(4);
    const record = await bench.panels.records.get(draw.id);
    expect(JSON.parse(record?.record ?? '').replacements).toHaveLength(1);
    expect(await verifyText(record?.record ?? '')).toMatchObject({ ok: true });
  });

  it('tells the one who stepped back and the one who came in', async () => {
    const { data } = await dropOut(seat());
    const joined = data.recordDropOut.panel.find(({ replaced }) => replaced)?.member.id ?? '';
    const mine = `{ myDraws { nodes { outcome } } }`;
    const outcome = async (id: string) =>
      (await bench.ask(mine, {}, memberViewer(id))).data['myDraws'];
    expect(await outcome(seat())).toEqual({ nodes: [{ outcome: 'STEPPED_BACK' }] });
    expect(await outcome(joined)).toEqual({ nodes: [{ outcome: 'ON_THE_PANEL' }] });
  });

  it('R54: passes over reserves who can no longer come', async () => {
    const gone = draw.reserves.map(({ member }) => member.id);
    bench.pool.members = bench.pool.members.filter(({ memberId }) => !gone.includes(memberId));
    const { data } = await dropOut(seat());
    const panel = data.recordDropOut.panel.map(({ member }) => member.id);
    expect(panel.filter((id) => gone.includes(id))).toEqual([]);
    expect(panel).toHaveLength(4);
  });

  it('takes the same drop-out only once', async () => {
    await dropOut(seat());
    expect((await dropOut(seat())).code).toBe('ALREADY_DONE');
  });

  it('keeps whoever has a seat out of another panel on the same days', async () => {
    const other = await create(bench);
    const next = await startAndSettle(bench, other);
    const { data } = await reveal(bench, next);
    const taken = draw.panel.map(({ member }) => member.id);
    expect(data.revealDraw.panel.filter(({ member }) => taken.includes(member.id))).toEqual([]);
  });

  it('R61: counts one turn for each who served, once the interviews are over', async () => {
    const complete = () =>
      bench.ask(COMPLETE, { input: { idempotencyKey: key(), id: recruitmentId } }, RECRUITER);
    expect((await complete()).code).toBe('CONFLICT');
    await makeReady(bench, recruitmentId);
    bench.at('2026-12-03T17:00:00.000Z');
    expect((await complete()).data).toEqual({ completeRecruitment: { stage: 'COMPLETED' } });
    expect((await complete()).code).toBe('ALREADY_DONE');
    expect(await bench.panels.services.count()).toBe(4);
    expect(
      await bench.graph.ports.turnsServed({ memberIds: [seat(), 'nobody'], since: '2026-01-01' }),
    ).toEqual([
      { memberId: seat(), turns: 1 },
      { memberId: 'nobody', turns: 0 },
    ]);
  });

  it('gives evidence in counts, never names', async () => {
    const facts = await bench.graph.ports.evidenceFacts({
      organisationId: 'harbour',
      from: '2026-12-01',
      to: '2026-12-31',
    });
    expect(facts).toMatchObject([
      { drawId: draw.id, random: true, seats: 4, livedExperienceSeats: 4, teamMemberOnPanel: true },
    ]);
    expect(JSON.stringify(facts)).not.toContain('member-');
  });

  it('leaves an audit chain that holds', async () => {
    await dropOut(seat());
    await settled(bench, draw.id);
    expect(await bench.panels.audit.firstBreak()).toBeNull();
  });
});
