import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { currentWindow } from '../interest/current-window.ts';
import {
  confirm,
  create,
  keepColleague,
  key,
  makeReady,
  nameStaff,
  POST,
  RECRUITER,
  start,
} from '../testing/operations.ts';
import { openShortBench, type ShortBench } from '../testing/short-bench.ts';

const LAST_DAY = '2026-12-01T09:00:00.000Z';
const EMPTY = 'A seat on a panel stays empty';
const MOVED = { interviewsFrom: '2026-12-21', interviewsTo: '2026-12-22', answerBy: '2026-12-10' };
const COMPLETE = `mutation ($input: CompleteRecruitmentInput!) { completeRecruitment(input: $input) { stage } }`;
const OVERRIDE = `mutation ($input: OverrideSeatInput!) { overrideSeat(input: $input) { id } }`;
const WHY_NOT = `{ whyNotDrawn { nodes { answer } } }`;
const ANSWER = `mutation ($input: AnswerPlaceInput!) { answerPlace(input: $input) { state } }`;

let on: ShortBench;
beforeEach(async () => {
  on = await openShortBench(LAST_DAY);
});
afterEach(() => on.bench.dispose());

const turns = async () =>
  (await on.bench.graph.ports.turnsServed({ memberIds: [...on.panel], since: '2026-01-01' })).map(
    (each) => each.turns,
  );

describe('a seat that stays empty', () => {
  test('R54: recruiters, the leads of everyone on the panel and coordinators are told at once what it means', () => {
    const homes = on.panel
      .slice(1)
      .map((id) => on.bench.pool.members.find(({ memberId }) => memberId === id))
      .map((member) => member?.homeOrganisationId ?? '');
    const told = on.toldStaff(EMPTY);
    expect(told.map(({ organisationIds, roles }) => [organisationIds, roles])).toEqual([
      [['harbour'], ['recruiter']],
      [[...new Set(homes)].sort(), ['involvement-lead']],
      [['network'], ['coordinator']],
    ]);
    for (const { paragraphs, subject } of told) {
      const words = paragraphs.join(' ');
      expect(words).toContain('1 of the 4 seats on this panel is empty');
      expect(words).toContain('goes ahead with 3 of 4');
      expect(words).toContain('The interviews are moved');
      expect(words).toContain('called off');
      expect(`${subject} ${words}`).not.toMatch(/member-\d/);
    }
    expect(told[0]?.paragraphs.at(-1)).toContain('Please decide now');
    expect(told[1]?.paragraphs.at(-1)).toContain('The people who recruit at Harbour decide');
    expect(on.toldStaff('A panel has changed')).toEqual([]);
  });

  test('R51, R54: no word of it tells what the one who left has been through', async () => {
    const { shortPanel } = await on.shown();
    const means = shortPanel?.whatItMeans.join(' ') ?? '';
    expect(means).toContain('said as they were drawn');
    expect(means).not.toMatch(/homeless|offend|substance|mental/);
    expect(JSON.stringify(on.toldStaff(EMPTY))).not.toMatch(/homeless|offend|substance|mental/);
  });

  test('R54: everyone of staff sees how it stands; only the recruiter decides', async () => {
    const { stage, shortPanel } = await on.shown();
    expect(stage).toBe('PANEL_READY');
    expect(shortPanel).toMatchObject({ seats: 4, filled: 3, goesAhead: false });
    const ways = async (viewer: typeof RECRUITER) => {
      const seen = (await on.shown(viewer)).shortPanel;
      return [seen?.viewerCanGoAhead, seen?.viewerCanMove, seen?.viewerCanCallOff];
    };
    expect(await ways(RECRUITER)).toEqual([true, true, true]);
    expect(await ways(staff('involvement-lead', 'harbour'))).toEqual([false, true, false]);
    expect(await ways(staff('involvement-lead', 'lantern'))).toEqual([false, false, false]);
    expect(await ways(staff('coordinator', 'network'))).toEqual([false, false, false]);
    for (const what of ['goAheadShort', 'callOffPanel'] as const) {
      for (const viewer of [
        staff('involvement-lead', 'harbour'),
        staff('coordinator', 'network'),
      ]) {
        expect((await on.decide(what, {}, viewer)).code).toBe('NOT_ALLOWED');
      }
    }
    expect((await on.recruitment()).stage).toBe('panel-ready');
  });

  test('R49, R58: nobody can be put there by hand', async () => {
    on.everyoneCanComeAgain();
    const input = {
      idempotencyKey: key(),
      recruitmentId: on.id,
      memberId: on.panel[0],
      replacementId: on.reserves[0],
      reason: 'They would be very good at it, and they are free.',
    };
    expect((await on.bench.ask(OVERRIDE, { input }, RECRUITER)).message).not.toBeNull();
    expect((await on.shown()).shortPanel?.filled).toBe(3);
  });

  test('R54: is no state of a panel whose seats can still be drawn', async () => {
    await on.bench.dispose();
    on = await openShortBench('2026-11-24T09:00:00.000Z');
    expect(await on.shown()).toEqual({ stage: 'ASKING', shortPanel: null });
    for (const what of ['goAheadShort', 'callOffPanel'] as const) {
      expect((await on.decide(what)).code).toBe('CONFLICT');
    }
    expect(on.toldStaff(EMPTY)).toEqual([]);
    expect(on.toldStaff('A panel has changed')).toHaveLength(1);
  });
});

describe('the panel goes ahead with fewer', () => {
  test('R54: it can’t be confirmed before someone decided that', async () => {
    await keepColleague(on.bench);
    await nameStaff(on.bench, on.id);
    expect((await confirm(on.bench, on.id)).message).toContain('1 seat is empty.');
    expect((await on.decide('goAheadShort')).message).toBeNull();
    expect((await on.decide('goAheadShort')).code).toBe('ALREADY_DONE');
    expect((await on.shown()).shortPanel).toMatchObject({
      goesAhead: true,
      viewerCanGoAhead: false,
    });
    expect((await confirm(on.bench, on.id)).message).toBeNull();
    on.bench.at('2026-12-03T17:00:00.000Z');
    const input = { idempotencyKey: key(), id: on.id };
    expect((await on.bench.ask(COMPLETE, { input }, RECRUITER)).message).toBeNull();
    expect(await turns()).toEqual([0, 1, 1, 1]);
  });

  test('R54: whoever leaves after that makes it a new question, and all are told anew', async () => {
    await on.decide('goAheadShort');
    await on.dropOut(on.panel[1] ?? '');
    expect((await on.shown()).shortPanel).toMatchObject({ filled: 2, goesAhead: false });
    expect(on.toldStaff(EMPTY)).toHaveLength(6);
  });

  test('R54: a panel on which nobody is left does not go ahead', async () => {
    for (const memberId of on.panel.slice(1)) await on.dropOut(memberId);
    expect((await on.shown()).shortPanel).toMatchObject({ filled: 0, viewerCanGoAhead: false });
    expect((await on.decide('goAheadShort')).code).toBe('CONFLICT');
    expect(on.toldStaff(EMPTY).at(-3)?.paragraphs.join(' ')).toContain('two ways on');
  });
});

describe('the interviews are moved', () => {
  test('R54, R60: with time again members are asked for the empty seat, and everyone else keeps theirs', async () => {
    on.everyoneCanComeAgain();
    await on.decide('goAheadShort');
    expect((await on.decide('widenDates', MOVED)).message).toBeNull();
    const { stage, kept, goesAheadWith } = await on.recruitment();
    expect([stage, goesAheadWith]).toEqual(['asking', null]);
    expect(kept?.map(({ memberId }) => memberId)).toEqual(on.panel.slice(1));
    expect((await currentWindow(on.bench.panels, on.id))?.round).toBe(2);
    expect((await on.shown()).shortPanel).toBeNull();
  });

  test('R54: to days as near as these the seat stays empty', async () => {
    const near = {
      interviewsFrom: '2026-12-02',
      interviewsTo: '2026-12-04',
      answerBy: '2026-12-01',
    };
    expect((await on.decide('widenDates', near)).message).toBeNull();
    expect((await on.shown()).shortPanel).toMatchObject({ filled: 3 });
  });
});

describe('the panel is called off', () => {
  test('R54, R164: everyone on it and in line is told; nobody has a turn, and their days are theirs', async () => {
    expect((await on.decide('callOffPanel')).data).toEqual({
      callOffPanel: { stage: 'CALLED_OFF' },
    });
    for (const memberId of [...on.panel.slice(1), ...on.reserves]) {
      expect(await on.stateOf(memberId)).toBe('called-off');
      const told = on.bench.pool.told.filter((news) => news.memberId === memberId);
      expect(told.at(-1)?.subject).toBe('A panel does not take place');
    }
    expect(await on.stateOf(on.panel[0] ?? '')).toBe('dropped-out');
    expect([...on.bench.pool.promised.values()]).toEqual([]);
    expect(await turns()).toEqual([0, 0, 0, 0]);
    expect(on.toldStaff('A panel is called off').map(({ roles }) => roles)).toEqual([
      ['involvement-lead'],
      ['coordinator'],
    ]);
  });

  test('R58, R173: everyone can read that a panel was called off, and why', async () => {
    await on.decide('callOffPanel');
    const { entries } = await on.bench.panels.publicLog.about(on.id);
    const last = JSON.parse(entries.at(-1)?.text ?? '{}') as { content: unknown };
    expect(last.content).toMatchObject({
      what: 'called-off',
      reason: expect.stringContaining('a seat stayed empty'),
    });
  });

  test('R58: a later draw for the post is one drawn again, with a public reason', async () => {
    await on.decide('callOffPanel');
    on.everyoneCanComeAgain();
    const later = await create(on.bench, {
      post: POST.post,
      interviewsFrom: '2026-12-21',
      interviewsTo: '2026-12-22',
    });
    const refused = await start(on.bench, later);
    expect([refused.code, refused.message]).toEqual([
      'BAD_INPUT',
      expect.stringContaining('everyone can read the reason'),
    ]);
  });

  test('R170: whoever was only in line is not told that they had a seat', async () => {
    await on.decide('callOffPanel');
    for (const memberId of [on.panel[1] ?? '', on.reserves[0] ?? '']) {
      const { data } = await on.bench.ask(WHY_NOT, {}, memberViewer(memberId));
      expect(data['whyNotDrawn']).toMatchObject({
        nodes: [{ answer: 'You were in it. This panel was called off.' }],
      });
    }
  });

  test('R54: nothing more happens to its places', async () => {
    await on.decide('callOffPanel');
    const [, memberId = ''] = on.panel;
    expect((await on.dropOut(memberId)).code).toBe('CONFLICT');
    const input = { idempotencyKey: key(), drawId: on.drawId, answer: 'NO' };
    expect((await on.bench.ask(ANSWER, { input }, memberViewer(memberId))).code).toBe(
      'ALREADY_DONE',
    );
    for (const what of ['goAheadShort', 'callOffPanel', 'widenDates'] as const) {
      const more = what === 'widenDates' ? MOVED : {};
      expect((await on.decide(what, more)).code).toBe('CONFLICT');
    }
    await on.bench.graph.ports.erasePersonalData({
      personId: null,
      memberId,
      at: on.bench.panels.now(),
    });
    expect(await on.stateOf(memberId)).toBeUndefined();
    expect((await on.recruitment()).stage).toBe('called-off');
  });

  test('R54: not once the interviews have begun, and never a panel whose seats are all taken', async () => {
    on.bench.at('2026-12-03T09:00:00.000Z');
    expect((await on.shown()).shortPanel?.viewerCanCallOff).toBe(false);
    expect((await on.decide('callOffPanel')).message).toContain('have begun');
  });

  test('R54, R61: from the agreed hour on nobody who sat on it loses their turn', async () => {
    const agreedDates = { days: ['2026-12-02'], startsAt: '09:30', endsAt: '16:00', sequence: 0 };
    const { recruitments } = on.bench.panels;
    const agreed = { interviewsTo: '2026-12-02', agreedDates };
    await recruitments.replace({ ...(await on.recruitment()), ...agreed });
    on.bench.at('2026-12-02T09:29:00.000Z');
    expect((await on.shown()).shortPanel?.viewerCanCallOff).toBe(true);
    on.bench.at('2026-12-02T09:30:00.000Z');
    expect((await on.shown()).shortPanel?.viewerCanCallOff).toBe(false);
    expect((await on.decide('callOffPanel')).message).toContain('have begun');
  });
});

test('R54: on the day before, a round in which nobody said yes is over, and all are told a day earlier', async () => {
  await on.bench.dispose();
  on = await openShortBench('2026-11-24T09:00:00.000Z');
  const window = await currentWindow(on.bench.panels, on.id);
  if (!window) throw new Error('Nobody was asked.');
  await on.bench.panels.interestWindows.replace({ ...window, closedAt: window.openedAt });
  await on.bench.panels.recruitments.replace({ ...(await on.recruitment()), stage: 'asked' });
  await on.timeComes('panels.go-on-short', '2026-11-30T20:00:00.000Z');
  expect((await on.shown()).stage).toBe('ASKED');
  await on.timeComes('panels.go-on-short', '2026-12-01T07:00:00.000Z');
  expect(await on.shown()).toMatchObject({ stage: 'PANEL_READY', shortPanel: { filled: 3 } });
  expect(on.toldStaff(EMPTY)).toHaveLength(3);
  await on.decide('goAheadShort');
  await makeReady(on.bench, on.id);
});
