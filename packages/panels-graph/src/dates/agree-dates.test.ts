import { memberViewer } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sayYes } from '../testing/operations.ts';
import {
  agree,
  askPanel,
  bench,
  choose,
  draw,
  drawPanel,
  id,
  MON,
  openBench,
  plan,
  promisedTo,
  runJob,
  seats,
  send,
  TUE,
  told,
  WED,
} from './testing/dates-bench.ts';

const MINE = `{ myDraws { nodes { drawId dates { state days isOver viewerCanChoose calendarFile { text } } } } }`;

beforeEach(openBench);
afterEach(() => bench.dispose());

describe('R60: days are agreed with a panel', () => {
  beforeEach(() => drawPanel());

  test('R60: agreed days are everyone’s: told with a file, other days given back', async () => {
    await askPanel();
    for (const memberId of await seats()) await choose(memberId, [TUE, WED]);
    expect((await plan()).dates?.suggestion).toEqual({ days: [TUE], part: 'ALL_DAY', cannot: [] });
    expect((await agree([TUE])).message).toBeNull();
    const { interviewsFrom, interviewsTo, dates } = await plan();
    expect([interviewsFrom, interviewsTo, dates?.state]).toEqual([TUE, TUE, 'AGREED']);
    for (const memberId of await seats()) {
      expect(promisedTo(memberId)).toEqual([TUE]);
      const { subject, calendar = '' } = told(memberId).at(-1) ?? {};
      expect(subject).toBe('We have the days');
      expect(calendar).toContain('DTSTART:20261208T093000Z');
      expect(calendar).not.toMatch(/Support worker|Harbour|panel|member-/);
    }
    const mine = await bench.ask(MINE, {}, memberViewer((await seats())[0] ?? ''));
    expect(mine.data['myDraws']).toMatchObject({
      nodes: [{ dates: { state: 'AGREED', days: [TUE], viewerCanChoose: false } }],
    });
    const text = JSON.stringify(mine.data);
    expect(text).toContain('DTSTART:20261208T093000Z');
    expect(text).toContain('SEQUENCE:0');
    expect(text).not.toContain('Support worker');
    expect((await choose((await seats())[0] ?? '', [WED])).code).toBe('CONFLICT');
    expect((await agree([TUE])).code).toBe('ALREADY_DONE');
  });

  test('R60: where a day does not suit someone they are never left behind unseen: a reserve comes in for them', async () => {
    await askPanel();
    const [first = '', ...rest] = await seats();
    await choose(first, [MON]);
    for (const memberId of rest) await choose(memberId, [TUE]);
    expect((await plan()).dates?.suggestion).toMatchObject({
      days: [TUE],
      cannot: [{ id: first }],
    });
    const refused = await agree([TUE]);
    expect([refused.code, refused.message]).toEqual([
      'BAD_INPUT',
      '1 person can’t come then. Widen the period, or go ahead with a reserve for that person.',
    ]);
    expect((await agree([TUE], [first, rest[0] ?? ''])).code).toBe('BAD_INPUT');
    expect((await agree([TUE], [first])).message).toBeNull();
    const now = await seats();
    expect(now).not.toContain(first);
    expect(now).toHaveLength(4);
    expect(promisedTo(first)).toEqual([]);
    const [joined = ''] = now.filter((memberId) => !rest.includes(memberId));
    expect(promisedTo(joined)).toEqual([TUE]);
    expect(told(first).at(-1)).toMatchObject({ subject: 'A change to your plans' });
    const { data } = await bench.ask(MINE, {}, memberViewer(first));
    expect(data['myDraws']).toMatchObject({ nodes: [{ dates: { isOver: true } }] });
    expect(JSON.stringify(data)).toContain('METHOD:CANCEL');
  });

  test('R58: nobody is put off the panel by days where others suit more people', async () => {
    await askPanel();
    const [first = '', ...rest] = await seats();
    await choose(first, [MON]);
    for (const memberId of rest) await choose(memberId, [MON, TUE]);
    const refused = await agree([TUE], [first]);
    expect([refused.code, refused.message]).toEqual([
      'BAD_INPUT',
      'Other days suit more people on the panel. Choose those, or widen the period.',
    ]);
    expect(await seats()).toContain(first);
    expect((await agree([MON])).message).toBeNull();
  });

  test('R60: a replacement after the days are agreed must be free on them', async () => {
    await askPanel();
    for (const memberId of await seats()) await choose(memberId, [TUE]);
    await agree([TUE]);
    const [next = ''] = draw.reserves.map(({ member }) => member.id);
    bench.pool.members = bench.pool.members.map((member) =>
      member.memberId === next ? { ...member, busy: [{ from: TUE, to: TUE }] } : member,
    );
    const leaving = {
      drawId: draw.id,
      memberId: (await seats())[0] ?? '',
      because: 'TOLD_US',
    };
    await send('recordDropOut', 'RecordDropOutInput', leaving);
    expect(await seats()).not.toContain(next);
    expect(await seats()).toHaveLength(4);
    const [joined = ''] = (await seats()).filter(
      (memberId) => !draw.panel.some(({ member }) => member.id === memberId),
    );
    expect(promisedTo(joined)).toEqual([TUE]);
    await sayYes(bench, draw.id, [joined]);
    await runJob();
    expect(told(joined).map(({ subject }) => subject)).toEqual(['We have the days']);
  });

  test('R60: nobody’s silence is taken before their time to answer is over', async () => {
    await askPanel();
    const [, ...rest] = await seats();
    for (const memberId of rest) await choose(memberId, [TUE]);
    expect((await agree([TUE])).code).toBe('CONFLICT');
    bench.at('2026-12-02T09:00:00.000Z');
    expect((await agree([TUE])).message).toBeNull();
    expect(await seats()).toHaveLength(4);
  });

  test('R60: where no day suits, the period is widened: everyone is asked anew, and the file is newer', async () => {
    await askPanel();
    for (const memberId of await seats()) await choose(memberId, [TUE]);
    await agree([TUE]);
    const widen = (from: string, to: string) =>
      send('widenDates', 'WidenDatesInput', {
        recruitmentId: id,
        interviewsFrom: from,
        interviewsTo: to,
        answerBy: '2026-12-01',
      });
    expect((await widen('2026-12-14', '2026-12-13')).code).toBe('BAD_INPUT');
    expect((await widen('2026-12-14', '2026-12-18')).message).toBeNull();
    expect((await plan()).dates).toMatchObject({ state: 'ASKED', agreedDays: [], daysNeeded: 1 });
    for (const memberId of await seats()) {
      expect(told(memberId).at(-1)?.subject).toBe('We ask you about days again');
      await choose(memberId, ['2026-12-15']);
    }
    expect((await agree(['2026-12-15'])).message).toBeNull();
    expect((await plan()).dates?.calendarFile?.text).toContain('SEQUENCE:1');
    for (const memberId of await seats()) expect(promisedTo(memberId)).toEqual(['2026-12-15']);
  });

  test('what a pool out of reach left open is settled later', async () => {
    await askPanel();
    for (const memberId of await seats()) await choose(memberId, [TUE]);
    bench.pool.outOfReach = true;
    expect((await agree([TUE])).message).toBeNull();
    expect(promisedTo((await seats())[0] ?? '')).toHaveLength(5);
    bench.pool.outOfReach = false;
    await runJob();
    for (const memberId of await seats()) expect(promisedTo(memberId)).toEqual([TUE]);
  });
});
