import type { DrawRecord } from '@freshfaces/fair-draw/record';
import { verifyText } from '@freshfaces/fair-draw/verify';
import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWitnessed } from '../testing/ceremony.ts';
import {
  create,
  key,
  makeReady,
  POST,
  RECRUITER,
  reveal,
  start,
  startAndSettle,
} from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const AGAIN = `query ($id: ID!) { recruitment(id: $id) { drawingAgain } }`;
const LIST = `{ drawsStartedAgain { total nodes { again recruitment { id } } } }`;
const COMPLETE = `mutation ($input: CompleteRecruitmentInput!) { completeRecruitment(input: $input) { stage } }`;
const WHY = 'The panel that was drawn could not agree on a day for the interviews.';
const LATER = { interviewsFrom: '2026-12-16', interviewsTo: '2026-12-17' };
const LENIENT = { ...POST.rules, someoneFromTheTeam: false };
/** The same post as a hurried person writes it. */
const SAME = { post: 'support worker – ELM Street', team: null, ...LATER };

let bench: PanelsBench;
let first: string;
let firstDraw: string;
beforeEach(async () => {
  bench = await openPanelsBench();
  first = await create(bench);
  firstDraw = await startAndSettle(bench, first);
  await reveal(bench, firstDraw);
});
afterEach(() => bench.dispose());

const createAgain = (change: object = {}) => create(bench, { ...SAME, rules: LENIENT, ...change });
const drawingAgain = async (id: string) => {
  const { data } = await bench.ask<{ recruitment: { drawingAgain: string | null } }>(
    AGAIN,
    { id },
    RECRUITER,
  );
  return data.recruitment.drawingAgain;
};
const withReason = { reason: WHY };

describe('an organiser who sets up the same post a second time', () => {
  it('R58: is told so from the first day on, and must give a reason before the draw', async () => {
    const second = await createAgain();
    expect(await drawingAgain(second)).toContain('was drawn on Sunday 22 November');
    expect((await start(bench, second)).code).toBe('BAD_INPUT');
    expect((await start(bench, second, key(), RECRUITER, withReason)).code).toBeNull();
  });

  it('R58: has the first draw named in the second’s record, which anyone can check', async () => {
    const drawId = await startAndSettle(bench, await createAgain(), withReason);
    await reveal(bench, drawId);
    const text = (await bench.panels.records.get(drawId))?.record ?? '';
    const earlier = await bench.panels.records.get(firstDraw);
    expect((JSON.parse(text) as DrawRecord).committed.about.earlier).toEqual([
      { commitment: earlier?.commitment, why: WHY },
    ]);
    expect(await verifyText(text)).toMatchObject({ ok: true });
  });

  it('R58: is shown to coordinators and, as evidence, to commissioners', async () => {
    const second = await createAgain();
    await startAndSettle(bench, second, withReason);
    const { data } = await bench.ask(LIST, {}, staff('coordinator', 'network'));
    expect(data['drawsStartedAgain']).toMatchObject({
      total: 1,
      nodes: [{ again: WHY, recruitment: { id: second } }],
    });
    const span = { organisationId: 'harbour', from: '2026-12-01', to: '2026-12-31' };
    const facts = await bench.graph.ports.evidenceFacts(span);
    expect(facts.map(({ drawnAgain }) => drawnAgain)).toEqual([[], [WHY]]);
  });

  it('R58: can’t draw both at once, to see which pleases', async () => {
    const third = await create(bench, { ...LATER, post: 'Cook', team: null, rules: LENIENT });
    const fourth = await create(bench, { ...LATER, post: 'cook', team: null, rules: LENIENT });
    await startWitnessed(bench, third);
    expect(await start(bench, fourth)).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('under way in another of your recruitments'),
    });
  });
});

describe('an honest second vacancy', () => {
  it('needs no reason once the first panel has served', async () => {
    await makeReady(bench, first);
    bench.at('2026-12-03T17:00:00.000Z');
    const input = { idempotencyKey: key(), id: first };
    expect((await bench.ask(COMPLETE, { input }, RECRUITER)).message).toBeNull();
    const second = await createAgain({
      interviewsFrom: '2027-01-20',
      interviewsTo: '2027-01-21',
      rules: { ...LENIENT, coolDownDays: 0 },
    });
    expect(await drawingAgain(second)).toBeNull();
    expect((await start(bench, second)).code).toBeNull();
  });

  it('needs none a year after a panel that never served', async () => {
    bench.at('2027-11-23T09:00:00.000Z');
    const dates = { interviewsFrom: '2027-12-15', interviewsTo: '2027-12-16' };
    expect(await drawingAgain(await createAgain(dates))).toBeNull();
  });

  it('needs none for another post, another service, or where nothing was drawn yet', async () => {
    const undrawn = { post: 'Cook', ...LATER };
    await create(bench, undrawn);
    for (const change of [{ post: 'Night worker' }, { team: 'quay-house' }, undrawn]) {
      expect(await drawingAgain(await createAgain(change))).toBeNull();
    }
  });
});
