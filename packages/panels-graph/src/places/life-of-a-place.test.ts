import { verifyOpening } from '@freshfaces/fair-draw/verify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DrawnBench, openDrawnBench } from '../testing/drawn-bench.ts';
import { makeReady, sayYes } from '../testing/operations.ts';

let on: DrawnBench;
beforeEach(async () => {
  on = await openDrawnBench();
});
afterEach(() => on.bench.dispose());

async function recordHolds(): Promise<void> {
  const kept = await on.bench.panels.secrets.get(on.draw.id);
  const verdict = await verifyOpening(await on.record(), kept?.secrets.opening);
  expect(verdict).toMatchObject({ ok: true });
}

describe('everyone in a draw is told', () => {
  test('R168: who has a place or is in line in the moment of the draw, with a link of their own', () => {
    for (const { member } of on.draw.panel)
      expect(on.told(member.id)).toEqual(['There is a place for you']);
    for (const { member } of on.draw.reserves)
      expect(on.told(member.id)).toEqual(['You are next in line']);
    const [news] = on.bench.pool.told.filter(({ memberId }) => memberId === on.seat());
    expect(news?.link).toMatchObject({ purpose: 'answer-place', aboutId: on.draw.id });
  });

  test('R162, R77: with all they must know before a yes, and until when they can answer', () => {
    const [news] = on.bench.pool.told.filter(({ memberId }) => memberId === on.seat());
    const text = news?.paragraphs.join(' ') ?? '';
    for (const fact of [
      'How long it takes',
      'What you get',
      'How much you can change',
      'The guide',
    ]) {
      expect(text).toContain(fact);
    }
    expect(text).toContain('by the end of Wednesday 25 November');
  });

  test('R170: who was not drawn soon after, once, kindly and with their chance', async () => {
    const isOut = ({ memberId }: { memberId: string }) =>
      ![...on.draw.panel, ...on.draw.reserves].some(({ member }) => member.id === memberId);
    await on.run('panels.tell-not-drawn', '2026-11-22T09:01:00.000Z');
    await on.run('panels.tell-not-drawn', '2026-11-22T09:02:00.000Z');
    const entries = (await on.bench.panels.entries.find({ where: { drawId: on.draw.id } })).items;
    for (const { memberId } of entries.filter(isOut)) {
      expect(on.told(memberId)).toEqual(['You were not drawn this time']);
    }
    const [news] = on.bench.pool.told.filter(({ subject }) =>
      subject.startsWith('You were not drawn'),
    );
    expect(news?.paragraphs.join(' ')).toMatch(/Your chance was|turn of others/);
  });

  test('R158: a reminder comes once, at half time, and only to whoever has not answered', async () => {
    await on.say('YES', on.seat(1));
    await on.run('panels.remind-places', '2026-11-23T09:00:00.000Z');
    expect(on.told(on.seat())).toHaveLength(1);
    await on.run('panels.remind-places', '2026-11-24T12:00:00.000Z');
    await on.run('panels.remind-places', '2026-11-24T13:00:00.000Z');
    expect(on.told(on.seat())).toEqual(['There is a place for you', 'Please tell us: yes or no?']);
    expect(on.told(on.seat(1))).toHaveLength(1);
  });
});

describe('silence', () => {
  test('R54: past the deadline brings the next reserve in by itself, with time of their own', async () => {
    await sayYes(
      on.bench,
      on.draw.id,
      on.draw.panel.slice(1).map(({ member }) => member.id),
    );
    const by = await on.answerByOf(on.seat());
    await on.run('panels.lapse-places', by);
    expect(await on.stateOf(on.seat())).toBe('invited');
    await on.run('panels.lapse-places', '2026-11-26T00:00:30.000Z');
    expect(await on.stateOf(on.seat())).toBe('lapsed');
    const now = await on.panel();
    const joined = now.panel.find(({ state }) => state === 'INVITED');
    expect(joined?.answerBy).toBe('2026-11-28T23:59:00.000Z');
    expect(joined?.whatNext).toContain('Saturday 28 November');
    expect(on.told(joined?.member.id ?? '').at(-1)).toBe('There is a place for you');
    expect(on.told(on.seat()).at(-1)).toBe('The time to answer is over');
    expect(now.dropOuts).toMatchObject([{ member: { id: on.seat() }, state: 'LAPSED' }]);
    await recordHolds();
  });

  test('R164: costs nothing, and an answer in the last minute counts', async () => {
    on.bench.at(await on.answerByOf(on.seat()));
    expect((await on.say('YES', on.seat())).code).toBeNull();
    await on.run('panels.lapse-places', '2026-11-26T00:00:30.000Z');
    expect(await on.stateOf(on.seat())).toBe('accepted');
    expect(await on.bench.panels.services.count()).toBe(0);
  });

  test('R54: of two at once brings two reserves; a drop-out in the same moment brings one', async () => {
    await sayYes(on.bench, on.draw.id, [on.seat(2), on.seat(3)]);
    on.bench.at('2026-11-26T00:00:30.000Z');
    const job = on.bench.graph.jobs.find(({ name }) => name === 'panels.lapse-places');
    const now = '2026-11-26T00:00:30.000Z';
    await Promise.all([
      job?.run(now),
      on.say('NO', on.seat()),
      on.dropOut(on.seat(1)),
      job?.run(now),
    ]);
    await job?.run(now);
    const after = await on.panel();
    expect(after.panel).toHaveLength(4);
    expect(after.dropOuts).toHaveLength(2);
    expect(new Set(after.panel.map(({ member }) => member.id)).size).toBe(4);
    await recordHolds();
    const logged = await on.bench.panels.publicLog.list({ kind: 'replacement' }, { first: 50 });
    expect(logged.nodes).toHaveLength(2);
  });
});

describe('a later drop-out', () => {
  test('R54: the day before brings a reserve with a day to answer, who is told that it is short', async () => {
    await makeReady(on.bench, on.recruitmentId);
    on.bench.at('2026-12-01T09:00:00.000Z');
    expect((await on.dropOut(on.seat())).code).toBeNull();
    expect(await on.stateOf(on.seat())).toBe('dropped-out');
    const joined = (await on.panel()).panel.find(({ state }) => state === 'INVITED');
    expect(joined?.answerBy).toBe('2026-12-01T23:59:00.000Z');
    const news = on.bench.pool.told.findLast(({ memberId }) => memberId === joined?.member.id);
    expect(news?.paragraphs.join(' ')).toContain('less time than we want');
    expect((await on.bench.panels.teams.get(on.recruitmentId))?.confirmedAt).toBeNull();
  });

  test('R59: is told to those who recruit and the leads of both, by no name and without a reason', async () => {
    await on.dropOut(on.seat());
    const joined = (await on.panel()).panel.find(
      ({ member }) => !on.draw.panel.some((before) => before.member.id === member.id),
    );
    const homes = [on.homeOf(on.seat()), on.homeOf(joined?.member.id ?? '')];
    expect(
      on.bench.toldStaff.map(({ organisationIds, roles }) => [organisationIds[0], roles[0]]),
    ).toEqual([['harbour', 'recruiter'], ...homes.map((home) => [home, 'involvement-lead'])]);
    expect(JSON.stringify(on.bench.toldStaff)).not.toContain('member-');
  });

  test('of two people at once brings two reserves, on the public record', async () => {
    const answers = await Promise.all([on.dropOut(on.seat()), on.dropOut(on.seat(1))]);
    for (const [at, { code }] of answers.entries())
      if (code !== null) await on.dropOut(on.seat(at));
    const after = await on.panel();
    expect(after.panel).toHaveLength(4);
    expect(after.dropOuts).toHaveLength(2);
    await recordHolds();
  });

  test('of a reserve takes them out of the line, and they are passed over', async () => {
    expect((await on.say('NO', on.reserve())).data).toEqual({
      answerPlace: { state: 'STOOD_DOWN' },
    });
    expect((await on.dropOut(on.reserve(1))).code).toBeNull();
    expect((await on.panel()).reserves.map(({ member }) => member.id)).toEqual([on.reserve(2)]);
    await on.dropOut(on.seat());
    const seated = (await on.panel()).panel.map(({ member }) => member.id);
    expect(seated).not.toContain(on.reserve());
    expect(seated).not.toContain(on.reserve(1));
    expect(seated).toHaveLength(4);
    await recordHolds();
  });
});
