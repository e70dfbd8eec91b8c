import type { DrawRecord } from '@freshfaces/fair-draw/record';
import { verifyText } from '@freshfaces/fair-draw/verify';
import { memberViewer } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { currentWindow } from '../interest/current-window.ts';
import { interestId } from '../interest/interest.ts';
import { advanceAt } from '../testing/ceremony.ts';
import {
  create,
  key,
  makeReady,
  RECRUITER,
  RULES,
  reveal,
  sayYes,
  start,
  startAndSettle,
} from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const DROP_OUT = `mutation ($input: RecordDropOutInput!) { recordDropOut(input: $input) { id } }`;
const COMPLETE = `mutation ($input: CompleteRecruitmentInput!) { completeRecruitment(input: $input) { stage } }`;
const PANEL = `query ($id: ID!) { recruitment(id: $id) { stage draw {
  panel { member { id } isKept saidYes state } coverage { rule met } } } }`;

/** Rules that someone else could keep in anyone's place. */
const LENIENT = { ...RULES, someoneFromTheTeam: false, someoneTrainedToChair: false };

interface Shown {
  readonly recruitment: {
    readonly stage: string;
    readonly draw: {
      readonly panel: readonly {
        readonly member: { readonly id: string };
        readonly isKept: boolean;
        readonly saidYes: boolean;
      }[];
      readonly coverage: readonly { readonly rule: string; readonly met: boolean }[];
    };
  };
}

let bench: PanelsBench;
let recruitmentId: string;
let first: string;
let panel: readonly string[];
let everyone: PanelsBench['pool']['members'];

/** Nobody but those on the panel can come any more: then one of them can't either. */
beforeEach(async () => {
  bench = await openPanelsBench();
  recruitmentId = await create(bench, { rules: LENIENT });
  first = await startAndSettle(bench, recruitmentId);
  panel = (await reveal(bench, first)).data.revealDraw.panel.map(({ member }) => member.id);
  await sayYes(bench, first, panel);
  everyone = bench.pool.members;
  bench.pool.members = everyone.filter(({ memberId }) => panel.includes(memberId));
});
afterEach(() => bench.dispose());

const dropOut = async (memberId = panel[0] ?? '', drawId = first) =>
  bench.ask(
    DROP_OUT,
    { input: { idempotencyKey: key(), drawId, memberId, because: 'TOLD_US' } },
    RECRUITER,
  );
const shown = async () =>
  (await bench.ask<Shown>(PANEL, { id: recruitmentId }, RECRUITER)).data.recruitment;
const recordOf = async (id: string) => (await bench.panels.records.get(id))?.record ?? '';
const post = async () => {
  const found = await bench.panels.recruitments.get(recruitmentId);
  if (!found) throw new Error('There is no recruitment.');
  return found;
};

/** Others can come again and say yes; the window closes. */
async function othersSayYes(): Promise<void> {
  bench.pool.members = everyone;
  const { interests, interestWindows, recruitments } = bench.panels;
  const window = await currentWindow(bench.panels, recruitmentId);
  if (!window) throw new Error('Nobody was asked.');
  for (const { memberId, homeOrganisationId } of everyone) {
    if (panel.includes(memberId) || (await interests.get(interestId(window, memberId)))) continue;
    await interests.insert({
      id: interestId(window, memberId),
      windowId: window.id,
      recruitmentId,
      memberId,
      homeOrganisationId,
      askedAt: window.openedAt,
      lastDay: '2026-12-03',
      toTell: null,
      answer: 'yes',
      answeredAt: window.openedAt,
      by: 'self',
      notAgain: false,
      talkedAt: null,
    });
  }
  await interestWindows.replace({ ...window, closedAt: window.openedAt });
  await recruitments.replace({ ...(await post()), stage: 'asked' });
}

async function drawEmptySeat(): Promise<string> {
  await othersSayYes();
  const second = await startAndSettle(bench, recruitmentId);
  const { message } = await reveal(bench, second);
  expect(message).toBeNull();
  return second;
}

describe('when nobody is left in the drawn order', () => {
  test('R54: members are asked again, with the reason, and everyone else keeps their place', async () => {
    expect((await dropOut()).message).toBeNull();
    const { stage, kept, revision } = await post();
    expect([stage, revision]).toEqual(['asking', 2]);
    expect(kept?.map(({ memberId }) => memberId)).toEqual(panel.slice(1));
    const window = await currentWindow(bench.panels, recruitmentId);
    expect(window).toMatchObject({ round: 2, reason: expect.stringContaining('nobody is left') });
    const [told] = bench.toldStaff.filter(({ subject }) => subject === 'A panel has changed');
    expect(told?.paragraphs.join(' ')).toContain('asked again, for the empty seat only');
    expect(await verifyText(await recordOf(first))).toMatchObject({ ok: true });
  });

  test('R54: the next draw is for the empty seat only, and says why in public', async () => {
    await dropOut();
    const second = await drawEmptySeat();
    const record = JSON.parse(await recordOf(second)) as DrawRecord;
    expect(await verifyText(await recordOf(second))).toMatchObject({ ok: true });
    expect(record.committed.rules.seats).toBe(1);
    expect(record.committed.about.earlier).toMatchObject([
      { why: 'Reserves ran out, so 1 empty seat is drawn. Everyone else keeps theirs.' },
    ]);
    const { stage, draw } = await shown();
    expect(stage).toBe('PANEL_READY');
    expect(draw.panel).toHaveLength(4);
    const kept = draw.panel.filter(({ isKept }) => isKept);
    expect(kept.map(({ member }) => member.id).toSorted()).toEqual(panel.slice(1).toSorted());
    expect(kept.every(({ saidYes }) => saidYes)).toBe(true);
  });

  test('R58: who draws for it once more, after that draw was given up in public, must say why', async () => {
    await dropOut();
    await othersSayYes();
    bench.at('2026-11-22T09:10:00.000Z');
    await startAndSettle(bench, recruitmentId);
    await advanceAt(bench, '2026-11-22T11:10:00.001Z');
    expect((await post()).stage).toBe('asked');
    expect((await start(bench, recruitmentId)).code).toBe('BAD_INPUT');
    const reason = 'The share was lost with a broken laptop.';
    expect((await start(bench, recruitmentId, key(), RECRUITER, { reason })).code).toBeNull();
  });

  test('R51, R59: kept and drawn together meet the rules, and no answer shows who covers what', async () => {
    await dropOut();
    await drawEmptySeat();
    const { draw } = await shown();
    expect(draw.coverage.map(({ met }) => met)).toEqual(draw.coverage.map(() => true));
    expect(draw.coverage.length).toBe(4);
    expect(bench.said.join('\n')).not.toContain('share-of:');
  });

  test('the panel of both is confirmed and completed, and each has a turn', async () => {
    await dropOut();
    const second = await drawEmptySeat();
    await makeReady(bench, recruitmentId);
    bench.at('2026-12-03T17:00:00.000Z');
    const input = { idempotencyKey: key(), id: recruitmentId };
    expect((await bench.ask(COMPLETE, { input }, RECRUITER)).data).toEqual({
      completeRecruitment: { stage: 'COMPLETED' },
    });
    expect(await bench.panels.services.count()).toBe(4);
    const served = await bench.panels.entries.find({ where: { state: 'served' } });
    expect(served.items.filter(({ drawId }) => drawId === first)).toHaveLength(3);
    expect(served.items.filter(({ drawId }) => drawId === second)).toHaveLength(1);
  });

  test('someone who keeps their place can still give it back, and members are asked once more', async () => {
    await dropOut();
    const second = await drawEmptySeat();
    expect((await dropOut(panel[1], second)).message).toBeNull();
    expect((await post()).stage).toBe('asking');
    expect((await post()).kept).toHaveLength(3);
    expect((await bench.panels.draws.get(second))?.panel).toHaveLength(3);
    expect(await currentWindow(bench.panels, recruitmentId)).toMatchObject({ round: 3 });
  });

  test('an erased member leaves the seat they kept, and nothing leads to them', async () => {
    await dropOut();
    const second = await drawEmptySeat();
    const memberId = panel[1] ?? '';
    await bench.graph.ports.erasePersonalData({ personId: null, memberId, at: bench.panels.now() });
    expect((await bench.panels.draws.get(second))?.panel).toHaveLength(3);
    expect(JSON.stringify(await bench.panels.secrets.get(second))).not.toContain(memberId);
    expect(JSON.stringify(await post())).not.toContain(memberId);
  });

  test('on the day before there is no time to ask: the seat stays empty and staff are told', async () => {
    bench.at('2026-12-01T09:00:00.000Z');
    await dropOut();
    expect((await post()).stage).toBe('panel-ready');
    expect((await bench.panels.draws.get(first))?.panel).toHaveLength(3);
    const [told] = bench.toldStaff;
    expect(told?.subject).toBe('A seat on a panel stays empty');
  });

  test('who keeps a place can still answer while others are asked', async () => {
    await dropOut();
    const no = `mutation ($input: AnswerPlaceInput!) { answerPlace(input: $input) { state } }`;
    const input = { idempotencyKey: key(), drawId: first, answer: 'NO' };
    const { data } = await bench.ask(no, { input }, memberViewer(panel[2] ?? ''));
    expect(data).toEqual({ answerPlace: { state: 'DROPPED_OUT' } });
    expect((await post()).kept).toHaveLength(2);
    expect((await post()).stage).toBe('asking');
  });
});
