import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { create, RECRUITER } from '../testing/operations.ts';
import {
  askPanel,
  bench,
  drawPanel,
  MON,
  openBench,
  PERIOD,
  plan,
  promisedTo,
  seats,
  TUE,
  WED,
} from './testing/dates-bench.ts';

beforeEach(openBench);
afterEach(() => bench.dispose());

describe('R60: while the days are open', () => {
  test('R60: being busy on some days of the period is no reason against anyone, having too few free is', async () => {
    const busy = [{ from: MON, to: '2026-12-10' }];
    bench.pool.members = bench.pool.members.map((member) => ({ ...member, busy }));
    const who = `query ($id: ID!) { recruitment(id: $id) { eligibility(first: 100) { eligibleCount reasonCounts { reason } } } }`;
    type Who = { recruitment: { eligibility: { eligibleCount: number; reasonCounts: object[] } } };
    const count = async (change: object) => {
      const post = await create(bench, { ...PERIOD, ...change });
      return (await bench.ask<Who>(who, { id: post }, RECRUITER)).data.recruitment.eligibility;
    };
    expect((await count({})).eligibleCount).toBeGreaterThan(15);
    const two = await count({ interviewDays: 2 });
    expect(two.eligibleCount).toBe(0);
    expect(two.reasonCounts).toContainEqual({
      reason: 'Is not free on enough days of the period.',
    });
  });

  test('R60: the draw holds the days each drawn member has free, and no others', async () => {
    bench.pool.members = bench.pool.members.map((member, at) => ({
      ...member,
      busy: at % 2 ? [{ from: TUE, to: TUE }] : [],
    }));
    await drawPanel();
    for (const memberId of await seats()) {
      const odd = Number(memberId.slice(-2)) % 2 === 1;
      expect(promisedTo(memberId).includes(TUE)).toBe(!odd);
      expect(promisedTo(memberId)).toHaveLength(odd ? 4 : 5);
    }
    expect((await plan()).dates).toMatchObject({ state: 'NOT_ASKED', daysNeeded: 1 });
    expect(await bench.panels.heldDays.count()).toBe(0);
  });

  test('R60: whoever has fewer free days than are needed at the draw is passed over', async () => {
    await drawPanel({ ...PERIOD, interviewDays: 3 }, () => {
      for (const { memberId } of bench.pool.members.slice(0, 12)) {
        for (const day of [MON, TUE, WED]) bench.pool.promised.set(`${memberId}:${day}`, 'other');
      }
    });
    expect((await seats()).filter((memberId) => memberId < 'member-12')).toEqual([]);
    expect(await seats()).toHaveLength(4);
  });

  test('where every day of the period is needed there is nothing to ask, and the file has whole days', async () => {
    await drawPanel({});
    expect((await plan()).dates?.state).toBe('FIXED');
    expect((await askPanel()).code).toBe('CONFLICT');
    expect((await plan()).dates?.calendarFile?.text).toContain('DTSTART;VALUE=DATE:20261202');
  });
});
