import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DrawnBench, openDrawnBench } from '../testing/drawn-bench.ts';
import { key } from '../testing/operations.ts';

let on: DrawnBench;
beforeEach(async () => {
  on = await openDrawnBench();
});
afterEach(() => on.bench.dispose());

test('R58: nobody in line is struck out by staff without them and their lead hearing of it', async () => {
  const reserve = on.reserve();
  const before = on.bench.toldStaff.length;
  expect((await on.dropOut(reserve)).message).toBeNull();
  expect(await on.stateOf(reserve)).toBe('stood-down');
  expect(on.told(reserve).at(-1)).toBe('You are not in line any more');
  expect(on.bench.toldStaff.slice(before)).toMatchObject([
    { organisationIds: [on.homeOf(reserve)], roles: ['involvement-lead'] },
  ]);
});

test('R164: who says so themselves is told nothing they know', async () => {
  const reserve = on.reserve();
  expect((await on.say('NO', reserve)).message).toBeNull();
  expect(on.told(reserve).at(-1)).toBe('You are next in line');
});

describe('the lead of someone in line', () => {
  const FOR_MEMBER = `mutation ($input: AnswerPlaceForMemberInput!) { answerPlaceForMember(input: $input) { state } }`;
  const OURS = `{ placesOfMembers { member { id } state viewerCanSayYes viewerCanSayNo } }`;
  const lead = () => staff('involvement-lead', on.homeOf(on.reserve()));
  const write = (answer: 'YES' | 'NO', viewer = lead()) => {
    const input = { idempotencyKey: key(), drawId: on.draw.id, memberId: on.reserve(), answer };
    return on.bench.ask(FOR_MEMBER, { input }, viewer);
  };
  const ours = async () =>
    (await on.bench.ask<{ placesOfMembers: readonly Record<string, unknown>[] }>(OURS, {}, lead()))
      .data.placesOfMembers;

  test('R54: sees them in line, and can only write down that they can’t come', async () => {
    expect(await ours()).toContainEqual({
      member: { id: on.reserve() },
      state: 'RESERVE',
      viewerCanSayYes: false,
      viewerCanSayNo: true,
    });
    expect((await write('YES')).code).toBe('CONFLICT');
  });

  test('R58: takes nobody out of the line unseen: the member and the people who recruit are told', async () => {
    const before = on.bench.toldStaff.length;
    expect((await write('NO')).data).toEqual({ answerPlaceForMember: { state: 'STOOD_DOWN' } });
    const news = on.bench.pool.told.findLast(({ memberId }) => memberId === on.reserve());
    expect(news).toMatchObject({ subject: 'You are not in line any more', onlyByMail: true });
    const told = on.bench.toldStaff.slice(before);
    expect(told).toMatchObject([{ organisationIds: ['harbour'], roles: ['recruiter'] }]);
    expect(JSON.stringify(told)).not.toContain(on.reserve());
    expect((await ours()).map(({ member }) => member)).not.toContainEqual({ id: on.reserve() });
  });

  test('R181: nobody else’s lead can do it', async () => {
    const elsewhere = on.homeOf(on.reserve()) === 'harbour' ? 'meadow' : 'harbour';
    expect((await write('NO', staff('involvement-lead', elsewhere))).code).toBe('NOT_ALLOWED');
    expect(await on.stateOf(on.reserve())).toBe('reserve');
  });
});
