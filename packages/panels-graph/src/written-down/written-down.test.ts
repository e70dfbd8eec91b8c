import { asPerson } from '@freshfaces/access';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DrawnBench, openDrawnBench } from '../testing/drawn-bench.ts';
import { key, RECRUITER } from '../testing/operations.ts';
import { writtenDownRetention } from './written-down-retention.ts';

const NOT_SO = `mutation ($input: SayNotSoInput!) { sayNotSo(input: $input) { disputedAt viewerCanDispute } }`;
const MINE = `{ myDraws { nodes { writtenDown disputedAt viewerCanDispute } } }`;
const LEFT = `query ($id: ID!) { draw(id: $id) { dropOuts { byStaff } } }`;
const FAIRNESS = `query { organisationFairness(since: "2026-01-01") { writtenDown endedEarly share } }`;
const FOR_MEMBER = `mutation ($input: AnswerPlaceForMemberInput!) { answerPlaceForMember(input: $input) { state } }`;
const OTHER = { because: 'OTHER', words: 'They moved away from here in the spring.' };

let on: DrawnBench;
beforeEach(async () => {
  on = await openDrawnBench();
});
afterEach(() => on.bench.dispose());

const mine = async (memberId: string) =>
  (await on.bench.ask<{ myDraws: { nodes: readonly object[] } }>(MINE, {}, memberViewer(memberId)))
    .data.myDraws.nodes[0];
const byStaff = async () => (await on.bench.ask(LEFT, { id: on.draw.id }, RECRUITER)).data['draw'];
const writtenDown = async () => {
  const { data } = await on.bench.ask(FAIRNESS, {}, staff('coordinator', 'network'));
  return (data['organisationFairness'] as readonly { writtenDown: number }[])[0]?.writtenDown;
};
const sayNotSo = (memberId: string) => {
  const input = { idempotencyKey: key(), drawId: on.draw.id };
  return on.bench.ask(NOT_SO, { input }, memberViewer(memberId));
};

describe('staff who write down that someone on a panel can’t come', () => {
  test('R58: must say why, from a short list, and in words where it is something else', async () => {
    expect((await on.dropOut(on.seat(), {})).code).not.toBeNull();
    expect((await on.dropOut(on.seat(), { because: 'OTHER' })).code).toBe('BAD_INPUT');
    expect((await on.dropOut(on.seat(), { because: 'OTHER', words: 'Gone.' })).code).toBe(
      'BAD_INPUT',
    );
    expect(await on.stateOf(on.seat())).toBe('invited');
    expect((await on.dropOut(on.seat(), OTHER)).code).toBeNull();
    expect(await on.stateOf(on.seat())).toBe('dropped-out');
  });

  test.each([
    'They are in hospital since Monday.',
    'They have relapsed again, sadly.',
    'They went back to prison last week.',
    'They are in custody until Friday.',
    'They were sectioned last night.',
    'They are drinking again, we think.',
    'They sleep on the streets again.',
    'They had a stroke on Monday.',
    'Their anxiety is too bad this week.',
    'They see their therapist on that day.',
    'They have covid, so they stay at home.',
  ])('R164: never about anyone’s health or life: %s', async (words) => {
    expect((await on.dropOut(on.seat(), { because: 'OTHER', words })).code).toBe('BAD_INPUT');
    expect(await on.stateOf(on.seat())).toBe('invited');
  });

  test('R58: are counted by their organisation, and shown beside the change, whoever they wrote it for', async () => {
    await on.say('NO', on.seat(1));
    expect(await writtenDown()).toBe(0);
    await on.dropOut(on.seat());
    await on.dropOut(on.reserve(2));
    expect(await writtenDown()).toBe(2);
    expect(await byStaff()).toEqual({ dropOuts: [{ byStaff: false }, { byStaff: true }] });
  });

  test('R58: count too as lead of the host, who says no for their own member; leads elsewhere don’t', async () => {
    for (const memberId of on.draw.panel.map(({ member }) => member.id)) {
      const input = { idempotencyKey: key(), drawId: on.draw.id, memberId, answer: 'NO' };
      const lead = staff('involvement-lead', on.homeOf(memberId));
      expect((await on.bench.ask(FOR_MEMBER, { input }, lead)).message).toBeNull();
    }
    const ours = on.draw.panel.filter(({ member }) => on.homeOf(member.id) === 'harbour');
    expect(await writtenDown()).toBe(ours.length);
  });

  test('R58: never say for the member that they gave the place back; the member reads what was written', async () => {
    await on.dropOut(on.seat(), OTHER);
    const news = on.bench.pool.told.findLast(({ memberId }) => memberId === on.seat());
    expect(news?.subject).toBe('You are not on the panel any more');
    expect(news?.paragraphs.join(' ')).toContain(`“${OTHER.words}”`);
    expect(await mine(on.seat())).toEqual({
      writtenDown: OTHER.words,
      disputedAt: null,
      viewerCanDispute: true,
    });
    expect(JSON.stringify(on.bench.happened)).not.toContain(OTHER.words);
  });
});

describe('a member for whom it is not so', () => {
  test('R58: says so with one press, once: coordinators and their own lead are told, by no name', async () => {
    const roles = [{ role: 'coordinator', organisationId: 'network' } as const];
    const maya = { id: 'maya', name: 'Maya Brandt', roles, memberId: null, demo: null };
    await on.bench.panels.people.insert(asPerson(maya));
    await on.dropOut(on.seat());
    const before = on.bench.toldStaff.length;
    expect((await sayNotSo(on.seat())).data).toMatchObject({
      sayNotSo: { disputedAt: '2026-11-22T09:00:00.000Z', viewerCanDispute: false },
    });
    const told = on.bench.toldStaff.slice(before);
    expect(told.map(({ organisationIds, roles }) => [organisationIds, roles])).toEqual([
      [['network'], ['coordinator']],
      [[on.homeOf(on.seat())], ['involvement-lead']],
    ]);
    expect(JSON.stringify(told)).not.toContain(on.seat());
    expect((await sayNotSo(on.seat())).code).toBe('ALREADY_DONE');
  });

  test('is told nothing of the kind where they said it themselves', async () => {
    await on.say('NO', on.seat());
    expect(await mine(on.seat())).toMatchObject({ writtenDown: null, viewerCanDispute: false });
    expect((await sayNotSo(on.seat())).code).toBe('NOT_FOUND');
    expect((await sayNotSo('member-20')).code).toBe('NOT_FOUND');
  });
});

test('words of staff about a member are forgotten six months later; that they wrote them stays', async () => {
  await on.dropOut(on.seat(), OTHER);
  const rule = writtenDownRetention(on.bench.panels);
  expect(await rule.run('2027-04-22T09:00:00.000Z', false)).toBe(0);
  expect(await rule.run('2027-06-22T09:00:00.000Z', false)).toBe(1);
  expect(await mine(on.seat())).toMatchObject({ writtenDown: 'Something else.' });
});
