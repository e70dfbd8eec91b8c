import type { DrawRecord } from '@freshfaces/fair-draw/record';
import { verifyText } from '@freshfaces/fair-draw/verify';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  create,
  key,
  makeReady,
  RECRUITER,
  type RevealedDraw,
  reveal,
  sayYes,
  startAndSettle,
} from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const ANSWER = `mutation ($input: AnswerPlaceInput!) { answerPlace(input: $input) { state } }`;
const FOR_MEMBER = `mutation ($input: AnswerPlaceForMemberInput!) { answerPlaceForMember(input: $input) { state } }`;
const TALK = `mutation ($input: AskToTalkInput!) { askToTalk(input: $input) { state } }`;
const MORE_TIME = `mutation ($input: GiveMoreTimeInput!) { giveMoreTime(input: $input) { answerBy hadMoreTime } }`;
const DROP_OUT = `mutation ($input: RecordDropOutInput!) { recordDropOut(input: $input) { id } }`;
const COMPLETE = `mutation ($input: CompleteRecruitmentInput!) { completeRecruitment(input: $input) { stage } }`;
const PANEL = `query ($id: ID!) { draw(id: $id) {
  panel { member { id } state answerBy whatNext viewerCanGiveMoreTime }
  reserves { member { id } }
  dropOuts { member { id } replacement { id } state }
  coverage { rule met } } }`;
const OURS = `{ placesOfMembers { member { id } state viewerCanSayYes } }`;

interface Panel {
  readonly panel: readonly {
    readonly member: { readonly id: string };
    readonly state: string;
    readonly answerBy: string;
    readonly whatNext: string;
    readonly viewerCanGiveMoreTime: boolean;
  }[];
  readonly reserves: readonly { readonly member: { readonly id: string } }[];
  readonly dropOuts: readonly { readonly state: string }[];
  readonly coverage: readonly { readonly met: boolean }[];
}

let bench: PanelsBench;
let recruitmentId: string;
let draw: RevealedDraw['revealDraw'];
beforeEach(async () => {
  bench = await openPanelsBench();
  recruitmentId = await create(bench);
  draw = (await reveal(bench, await startAndSettle(bench, recruitmentId))).data.revealDraw;
});
afterEach(() => bench.dispose());

const seat = (at = 0) => draw.panel[at]?.member.id ?? '';
const reserve = (at = 0) => draw.reserves[at]?.member.id ?? '';
const told = (memberId: string) =>
  bench.pool.told.filter((news) => news.memberId === memberId).map(({ subject }) => subject);
const homeOf = (memberId: string) =>
  bench.pool.members.find((member) => member.memberId === memberId)?.homeOrganisationId ?? '';
const stateOf = async (memberId: string) =>
  (await bench.panels.entries.get(`${draw.id}:${memberId}`))?.state;
const panel = async () =>
  (await bench.ask<{ draw: Panel }>(PANEL, { id: draw.id }, RECRUITER)).data.draw;
const say = (answer: 'YES' | 'NO', memberId: string) =>
  bench.ask(
    ANSWER,
    { input: { idempotencyKey: key(), drawId: draw.id, answer } },
    memberViewer(memberId),
  );
const dropOut = (memberId: string) =>
  bench.ask(DROP_OUT, { input: { idempotencyKey: key(), drawId: draw.id, memberId } }, RECRUITER);
async function run(name: string, now: string): Promise<void> {
  bench.at(now);
  await bench.graph.jobs.find((job) => job.name === name)?.run(now);
}
const recordText = async () => (await bench.panels.records.get(draw.id))?.record ?? '';
const record = async () => JSON.parse(await recordText()) as DrawRecord;
async function recordHolds(): Promise<void> {
  expect(await verifyText(await recordText())).toMatchObject({ ok: true });
}
const lastNight = async () => {
  const entries = await Promise.all(
    draw.panel.map(({ member }) => bench.panels.entries.get(`${draw.id}:${member.id}`)),
  );
  return entries[0]?.answerBy ?? '';
};

describe('everyone in a draw is told', () => {
  test('R168: who has a place or is in line in the moment of the draw, with a link of their own', () => {
    for (const { member } of draw.panel)
      expect(told(member.id)).toEqual(['There is a place for you']);
    for (const { member } of draw.reserves)
      expect(told(member.id)).toEqual(['You are next in line']);
    const [news] = bench.pool.told.filter(({ memberId }) => memberId === seat());
    expect(news?.link).toMatchObject({ purpose: 'answer-place', aboutId: draw.id });
  });

  test('R162, R77: with all they must know before a yes, and until when they can answer', () => {
    const [news] = bench.pool.told.filter(({ memberId }) => memberId === seat());
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
      ![...draw.panel, ...draw.reserves].some(({ member }) => member.id === memberId);
    await run('panels.tell-not-drawn', '2026-11-22T09:01:00.000Z');
    await run('panels.tell-not-drawn', '2026-11-22T09:02:00.000Z');
    const entries = (await bench.panels.entries.find({ where: { drawId: draw.id } })).items;
    for (const { memberId } of entries.filter(isOut)) {
      expect(told(memberId)).toEqual(['You were not drawn this time']);
    }
    const [news] = bench.pool.told.filter(({ subject }) =>
      subject.startsWith('You were not drawn'),
    );
    expect(news?.paragraphs.join(' ')).toMatch(/Your chance was|turn of others/);
  });

  test('R158: a reminder comes once, at half time, and only to whoever has not answered', async () => {
    await say('YES', seat(1));
    await run('panels.remind-places', '2026-11-23T09:00:00.000Z');
    expect(told(seat())).toHaveLength(1);
    await run('panels.remind-places', '2026-11-24T12:00:00.000Z');
    await run('panels.remind-places', '2026-11-24T13:00:00.000Z');
    expect(told(seat())).toEqual(['There is a place for you', 'Please tell us: yes or no?']);
    expect(told(seat(1))).toHaveLength(1);
  });
});

describe('silence', () => {
  test('R54: past the deadline brings the next reserve in by itself, with time of their own', async () => {
    await sayYes(
      bench,
      draw.id,
      draw.panel.slice(1).map(({ member }) => member.id),
    );
    const by = await lastNight();
    await run('panels.lapse-places', by);
    expect(await stateOf(seat())).toBe('invited');
    await run('panels.lapse-places', '2026-11-26T00:00:30.000Z');
    expect(await stateOf(seat())).toBe('lapsed');
    const now = await panel();
    const joined = now.panel.find(({ state }) => state === 'INVITED');
    expect(joined?.answerBy).toBe('2026-11-28T23:59:00.000Z');
    expect(joined?.whatNext).toContain('Saturday 28 November');
    expect(told(joined?.member.id ?? '').at(-1)).toBe('There is a place for you');
    expect(told(seat()).at(-1)).toBe('The time to answer is over');
    const replacement = (await record()).replacements.at(-1);
    expect(now.coverage.every(({ met }) => met)).toBe(replacement?.keepsQuotas);
    expect(now.dropOuts).toMatchObject([{ member: { id: seat() }, state: 'LAPSED' }]);
    await recordHolds();
  });

  test('R164: costs nothing, and an answer in the last minute counts', async () => {
    bench.at(await lastNight());
    expect((await say('YES', seat())).code).toBeNull();
    await run('panels.lapse-places', '2026-11-26T00:00:30.000Z');
    expect(await stateOf(seat())).toBe('accepted');
    expect(await bench.panels.services.count()).toBe(0);
  });

  test('R54: of two at once brings two reserves; a drop-out in the same moment brings one', async () => {
    await sayYes(bench, draw.id, [seat(2), seat(3)]);
    bench.at('2026-11-26T00:00:30.000Z');
    const job = bench.graph.jobs.find(({ name }) => name === 'panels.lapse-places');
    const now = '2026-11-26T00:00:30.000Z';
    await Promise.all([job?.run(now), say('NO', seat()), dropOut(seat(1)), job?.run(now)]);
    await job?.run(now);
    const after = await panel();
    expect(after.panel).toHaveLength(4);
    expect(after.dropOuts).toHaveLength(2);
    expect(new Set(after.panel.map(({ member }) => member.id)).size).toBe(4);
    await recordHolds();
    const logged = await bench.panels.publicLog.list({ kind: 'replacement' }, { first: 50 });
    expect(logged.nodes).toHaveLength(2);
  });
});

describe('a later drop-out', () => {
  test('R54: the day before brings a reserve with a day to answer, who is told that it is short', async () => {
    await makeReady(bench, recruitmentId);
    bench.at('2026-12-01T09:00:00.000Z');
    expect((await dropOut(seat())).code).toBeNull();
    expect(await stateOf(seat())).toBe('dropped-out');
    const joined = (await panel()).panel.find(({ state }) => state === 'INVITED');
    expect(joined?.answerBy).toBe('2026-12-01T23:59:00.000Z');
    const news = bench.pool.told.findLast(({ memberId }) => memberId === joined?.member.id);
    expect(news?.paragraphs.join(' ')).toContain('less time than we want');
    expect((await bench.panels.teams.get(recruitmentId))?.confirmedAt).toBeNull();
  });

  test('R59: is told to those who recruit and the leads of both, by no name and without a reason', async () => {
    await dropOut(seat());
    const joined = (await panel()).panel.find(
      ({ member }) => !draw.panel.some((before) => before.member.id === member.id),
    );
    const homes = [homeOf(seat()), homeOf(joined?.member.id ?? '')];
    expect(
      bench.toldStaff.map(({ organisationIds, roles }) => [organisationIds[0], roles[0]]),
    ).toEqual([['harbour', 'recruiter'], ...homes.map((home) => [home, 'involvement-lead'])]);
    expect(JSON.stringify(bench.toldStaff)).not.toContain('member-');
  });

  test('of two people at once brings two reserves, on the public record', async () => {
    const answers = await Promise.all([dropOut(seat()), dropOut(seat(1))]);
    for (const [at, { code }] of answers.entries()) if (code !== null) await dropOut(seat(at));
    const after = await panel();
    expect(after.panel).toHaveLength(4);
    expect(after.dropOuts).toHaveLength(2);
    await recordHolds();
  });

  test('of a reserve takes them out of the line, and they are passed over', async () => {
    expect((await say('NO', reserve())).data).toEqual({ answerPlace: { state: 'STOOD_DOWN' } });
    expect((await dropOut(reserve(1))).code).toBeNull();
    expect((await panel()).reserves.map(({ member }) => member.id)).toEqual([reserve(2)]);
    await dropOut(seat());
    const seated = (await panel()).panel.map(({ member }) => member.id);
    expect(seated).not.toContain(reserve());
    expect(seated).not.toContain(reserve(1));
    expect(seated).toHaveLength(4);
    await recordHolds();
  });
});

describe('someone who wants to talk first', () => {
  const talk = (memberId: string) =>
    bench.ask(TALK, { input: { idempotencyKey: key(), drawId: draw.id } }, memberViewer(memberId));
  const moreTime = (memberId: string, reason = 'On holiday', viewer = RECRUITER) =>
    bench.ask(
      MORE_TIME,
      { input: { idempotencyKey: key(), drawId: draw.id, memberId, reason } },
      viewer,
    );

  test('R164: is shown to their lead and the recruiter, and the clock goes on', async () => {
    expect((await talk(seat())).data).toEqual({ askToTalk: { state: 'TALKING' } });
    expect(bench.toldStaff.map(({ organisationIds }) => organisationIds[0])).toEqual([
      homeOf(seat()),
      'harbour',
    ]);
    const shown = (await panel()).panel.find(({ member }) => member.id === seat());
    expect(shown?.whatNext).toContain('The time to answer goes on');
    await run('panels.lapse-places', '2026-11-26T00:00:30.000Z');
    expect(await stateOf(seat())).toBe('lapsed');
  });

  test('can be given two more days once, with a reason, and is told', async () => {
    expect((await moreTime(seat(), ' ')).code).toBe('BAD_INPUT');
    expect((await moreTime(reserve())).code).toBe('CONFLICT');
    expect((await moreTime(seat())).data).toEqual({
      giveMoreTime: { answerBy: '2026-11-27T23:59:00.000Z', hadMoreTime: true },
    });
    expect(told(seat()).at(-1)).toBe('You have more time to answer');
    expect((await moreTime(seat())).code).toBe('ALREADY_DONE');
    await run('panels.lapse-places', '2026-11-26T00:00:30.000Z');
    expect(await stateOf(seat())).toBe('invited');
    expect((await moreTime(seat(1), 'x', staff('recruiter', 'nowhere'))).code).toBe('NOT_ALLOWED');
  });

  test('keeps the place when more time is given in the very moment in which it lapses', async () => {
    const now = '2026-11-26T00:00:30.000Z';
    bench.at(now);
    const job = bench.graph.jobs.find(({ name }) => name === 'panels.lapse-places');
    const [, given] = await Promise.all([job?.run(now), moreTime(seat(3))]);
    expect(await stateOf(seat(3))).toBe(given?.code === null ? 'invited' : 'lapsed');
    await recordHolds();
  });
});

describe('the lead at home', () => {
  const lead = () => staff('involvement-lead', homeOf(seat()));
  const write = (answer: 'YES' | 'NO', viewer = lead()) =>
    bench.ask(
      FOR_MEMBER,
      { input: { idempotencyKey: key(), drawId: draw.id, memberId: seat(), answer } },
      viewer,
    );

  test('R158: writes down what a member said on the phone; the member is told by mail', async () => {
    expect((await write('YES')).data).toEqual({ answerPlaceForMember: { state: 'ACCEPTED' } });
    const news = bench.pool.told.findLast(({ memberId }) => memberId === seat());
    expect(news).toMatchObject({ subject: 'Your lead wrote down your answer', onlyByMail: true });
    const [written] = bench.happened.filter(({ action }) => action === 'place.answer');
    expect(written).toMatchObject({ personId: lead().personId, content: 'yes' });
    expect((await write('NO')).data).toEqual({ answerPlaceForMember: { state: 'DROPPED_OUT' } });
  });

  test('R181: sees the places of their own members, and nobody else does', async () => {
    const { data } = await bench.ask<{ placesOfMembers: { member: { id: string } }[] }>(
      OURS,
      {},
      lead(),
    );
    const ids = data.placesOfMembers.map(({ member }) => member.id);
    expect(ids).toContain(seat());
    expect(ids.map(homeOf)).toEqual(ids.map(() => homeOf(seat())));
    const { nodes } = await bench.panels.reads.looksAt(seat(), {});
    expect(nodes.map(({ why }) => why).toSorted()).toEqual(['draw', 'list']);
    const elsewhere = homeOf(seat()) === 'harbour' ? 'meadow' : 'harbour';
    for (const viewer of [staff('involvement-lead', elsewhere), RECRUITER]) {
      expect((await write('YES', viewer)).code).toBe('NOT_ALLOWED');
    }
    expect((await bench.ask(OURS, {}, RECRUITER)).code).toBe('NOT_ALLOWED');
    expect((await bench.ask(OURS, {}, memberViewer(seat()))).code).toBe('NOT_ALLOWED');
  });
});

describe('after the interviews', () => {
  const complete = (didNotCome: readonly string[]) =>
    bench.ask(
      COMPLETE,
      { input: { idempotencyKey: key(), id: recruitmentId, didNotCome } },
      RECRUITER,
    );

  test('R61: who came has a turn; who did not come has none, and no penalty', async () => {
    await makeReady(bench, recruitmentId);
    bench.at('2026-12-03T17:00:00.000Z');
    expect((await complete(['someone-else'])).code).toBe('BAD_INPUT');
    expect((await complete([seat()])).data).toEqual({
      completeRecruitment: { stage: 'COMPLETED' },
    });
    expect(await bench.panels.services.count()).toBe(3);
    expect(await stateOf(seat())).toBe('did-not-come');
    expect(await stateOf(seat(1))).toBe('served');
    expect(await stateOf(reserve())).toBe('not-needed');
    expect((await say('NO', seat(1))).code).toBe('ALREADY_DONE');
  });

  test('a panel that changed must be confirmed again before it is completed', async () => {
    await makeReady(bench, recruitmentId);
    bench.at('2026-12-01T09:00:00.000Z');
    await dropOut(seat());
    bench.at('2026-12-03T17:00:00.000Z');
    expect((await complete([])).message).toMatch(/Confirm the panel first/);
  });
});
