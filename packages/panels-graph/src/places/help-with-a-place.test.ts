import { verifyText } from '@freshfaces/fair-draw/verify';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DrawnBench, openDrawnBench } from '../testing/drawn-bench.ts';
import { key, makeReady, RECRUITER } from '../testing/operations.ts';

const FOR_MEMBER = `mutation ($input: AnswerPlaceForMemberInput!) { answerPlaceForMember(input: $input) { state } }`;
const TALK = `mutation ($input: AskToTalkInput!) { askToTalk(input: $input) { state } }`;
const MORE_TIME = `mutation ($input: GiveMoreTimeInput!) { giveMoreTime(input: $input) { answerBy hadMoreTime } }`;
const COMPLETE = `mutation ($input: CompleteRecruitmentInput!) { completeRecruitment(input: $input) { stage } }`;
const OURS = `{ placesOfMembers { member { id } state viewerCanSayYes } }`;

let on: DrawnBench;
beforeEach(async () => {
  on = await openDrawnBench();
});
afterEach(() => on.bench.dispose());

async function recordHolds(): Promise<void> {
  expect(await verifyText(await on.recordText())).toMatchObject({ ok: true });
}

describe('someone who wants to talk first', () => {
  const talk = (memberId: string) =>
    on.bench.ask(
      TALK,
      { input: { idempotencyKey: key(), drawId: on.draw.id } },
      memberViewer(memberId),
    );
  const moreTime = (memberId: string, reason = 'On holiday', viewer = RECRUITER) =>
    on.bench.ask(
      MORE_TIME,
      { input: { idempotencyKey: key(), drawId: on.draw.id, memberId, reason } },
      viewer,
    );

  test('R164: is shown to their lead and the recruiter, and the clock goes on', async () => {
    expect((await talk(on.seat())).data).toEqual({ askToTalk: { state: 'TALKING' } });
    expect(on.bench.toldStaff.map(({ organisationIds }) => organisationIds[0])).toEqual([
      on.homeOf(on.seat()),
      'harbour',
    ]);
    const shown = (await on.panel()).panel.find(({ member }) => member.id === on.seat());
    expect(shown?.whatNext).toContain('The time to answer goes on');
    await on.run('panels.lapse-places', '2026-11-26T00:00:30.000Z');
    expect(await on.stateOf(on.seat())).toBe('lapsed');
  });

  test('can be given two more days once, with a reason, and is told', async () => {
    expect((await moreTime(on.seat(), ' ')).code).toBe('BAD_INPUT');
    expect((await moreTime(on.reserve())).code).toBe('CONFLICT');
    expect((await moreTime(on.seat())).data).toEqual({
      giveMoreTime: { answerBy: '2026-11-27T23:59:00.000Z', hadMoreTime: true },
    });
    expect(on.told(on.seat()).at(-1)).toBe('You have more time to answer');
    expect((await moreTime(on.seat())).code).toBe('ALREADY_DONE');
    await on.run('panels.lapse-places', '2026-11-26T00:00:30.000Z');
    expect(await on.stateOf(on.seat())).toBe('invited');
    expect((await moreTime(on.seat(1), 'x', staff('recruiter', 'nowhere'))).code).toBe(
      'NOT_ALLOWED',
    );
  });

  test('never tells members, or someone who is not signed in, who has a place and who has none', async () => {
    const codeFor = async (memberId: string, viewer: Parameters<typeof on.bench.ask>[2]) => {
      const input = { idempotencyKey: key(), drawId: on.draw.id, memberId, reason: 'x' };
      return (await on.bench.ask(MORE_TIME, { input }, viewer)).code;
    };
    for (const memberId of [on.seat(), 'nobody']) {
      expect(await codeFor(memberId, null)).toBe('NOT_SIGNED_IN');
      expect(await codeFor(memberId, memberViewer(on.reserve()))).toBe('NOT_ALLOWED');
    }
    expect(await codeFor('nobody', RECRUITER)).toBe('NOT_FOUND');
  });

  test('keeps the place when more time is given in the very moment in which it lapses', async () => {
    const now = '2026-11-26T00:00:30.000Z';
    on.bench.at(now);
    const job = on.bench.graph.jobs.find(({ name }) => name === 'panels.lapse-places');
    const [, given] = await Promise.all([job?.run(now), moreTime(on.seat(3))]);
    expect(await on.stateOf(on.seat(3))).toBe(given?.code === null ? 'invited' : 'lapsed');
    await recordHolds();
  });
});

describe('the lead at home', () => {
  const lead = () => staff('involvement-lead', on.homeOf(on.seat()));
  const write = (answer: 'YES' | 'NO', viewer = lead()) =>
    on.bench.ask(
      FOR_MEMBER,
      { input: { idempotencyKey: key(), drawId: on.draw.id, memberId: on.seat(), answer } },
      viewer,
    );

  test('R158: writes down what a member said on the phone; the member is told by mail', async () => {
    expect((await write('YES')).data).toEqual({ answerPlaceForMember: { state: 'ACCEPTED' } });
    const news = on.bench.pool.told.findLast(({ memberId }) => memberId === on.seat());
    expect(news).toMatchObject({ subject: 'Your lead wrote down your answer', onlyByMail: true });
    const [written] = on.bench.happened.filter(({ action }) => action === 'place.answer');
    expect(written).toMatchObject({ personId: lead().personId, content: 'yes' });
    expect((await write('NO')).data).toEqual({ answerPlaceForMember: { state: 'DROPPED_OUT' } });
  });

  test('R181: sees the places of their own members, and nobody else does', async () => {
    const { data } = await on.bench.ask<{ placesOfMembers: { member: { id: string } }[] }>(
      OURS,
      {},
      lead(),
    );
    const ids = data.placesOfMembers.map(({ member }) => member.id);
    expect(ids).toContain(on.seat());
    expect(ids.map(on.homeOf)).toEqual(ids.map(() => on.homeOf(on.seat())));
    const { nodes } = await on.bench.panels.reads.looksAt(on.seat(), {});
    expect(nodes.map(({ why }) => why).toSorted()).toEqual(['draw', 'list']);
    const elsewhere = on.homeOf(on.seat()) === 'harbour' ? 'meadow' : 'harbour';
    for (const viewer of [staff('involvement-lead', elsewhere), RECRUITER]) {
      expect((await write('YES', viewer)).code).toBe('NOT_ALLOWED');
    }
    expect((await on.bench.ask(OURS, {}, RECRUITER)).code).toBe('NOT_ALLOWED');
    expect((await on.bench.ask(OURS, {}, memberViewer(on.seat()))).code).toBe('NOT_ALLOWED');
  });
});

describe('after the interviews', () => {
  const complete = (didNotCome: readonly string[]) =>
    on.bench.ask(
      COMPLETE,
      { input: { idempotencyKey: key(), id: on.recruitmentId, didNotCome } },
      RECRUITER,
    );

  test('R61: who came has a turn; who did not come has none, and no penalty', async () => {
    await makeReady(on.bench, on.recruitmentId);
    on.bench.at('2026-12-03T17:00:00.000Z');
    expect((await complete(['someone-else'])).code).toBe('BAD_INPUT');
    expect((await complete([on.seat()])).data).toEqual({
      completeRecruitment: { stage: 'COMPLETED' },
    });
    expect(await on.bench.panels.services.count()).toBe(3);
    expect(await on.stateOf(on.seat())).toBe('did-not-come');
    expect(await on.stateOf(on.seat(1))).toBe('served');
    expect(await on.stateOf(on.reserve())).toBe('not-needed');
    expect((await on.say('NO', on.seat(1))).code).toBe('ALREADY_DONE');
    expect(on.told(on.seat()).at(-1)).toBe('About a panel you had a place on');
    expect(on.told(on.seat(1)).at(-1)).toBe('There is a place for you');
  });

  test('a panel that changed must be confirmed again before it is completed', async () => {
    await makeReady(on.bench, on.recruitmentId);
    on.bench.at('2026-12-01T09:00:00.000Z');
    await on.dropOut(on.seat());
    on.bench.at('2026-12-03T17:00:00.000Z');
    expect((await complete([])).message).toMatch(/Confirm the panel first/);
  });
});
