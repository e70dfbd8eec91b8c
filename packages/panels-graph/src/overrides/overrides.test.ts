import { staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  create,
  key,
  makeReady,
  POST,
  RECRUITER,
  reveal,
  startAndSettle,
} from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';

const OVERRIDE = `mutation ($input: OverrideSeatInput!) { overrideSeat(input: $input) { id overrides { reason byName } } }`;
const SHOWN = `query ($id: ID!) { recruitment(id: $id) { viewerCanOverride membersToName { id }
  overrides { reason byName left { id } came { id } } } }`;
const LIST = `{ handChanges { total nodes { kind reason post } } }`;
const FAIRNESS = `query ($since: Date!) { organisationFairness(since: $since) { organisation { id } seats byDraw share } }`;
const DROP_OUT = `mutation ($input: RecordDropOutInput!) { recordDropOut(input: $input) { id } }`;
const REASON = 'Two people from the same small team were drawn together.';
const COORDINATOR = staff('coordinator', 'network');

interface Shown {
  readonly recruitment: {
    readonly viewerCanOverride: boolean;
    readonly membersToName: readonly { readonly id: string }[];
    readonly overrides: readonly { readonly left: { id: string } | null }[];
  };
}

let bench: PanelsBench;
let recruitmentId: string;
let drawId: string;
let left: string;
beforeEach(async () => {
  bench = await openPanelsBench();
  recruitmentId = await create(bench);
  drawId = await startAndSettle(bench, recruitmentId);
  await reveal(bench, drawId);
  left = (await panel())[0] ?? '';
});
afterEach(() => bench.dispose());

const panel = async () =>
  ((await bench.panels.draws.get(drawId))?.panel ?? []).map(({ memberId }) => memberId);
const shown = async (viewer = RECRUITER) =>
  (await bench.ask<Shown>(SHOWN, { id: recruitmentId }, viewer)).data.recruitment;
const nameable = async () => (await shown()).membersToName.map(({ id }) => id);
const override = (change: object, viewer = RECRUITER) =>
  bench.ask(
    OVERRIDE,
    { input: { idempotencyKey: key(), recruitmentId, memberId: left, reason: REASON, ...change } },
    viewer,
  );
const entry = (memberId: string) => bench.panels.entries.get(`${drawId}:${memberId}`);

describe('an override', () => {
  test.each([
    ['no reason', '', /^Say why in a sentence or two/],
    ['hardly a reason', 'They asked.', /at least 30 characters/],
    ['a reason that tells of a need', `${REASON} One was in prison.`, /Everyone can read this/],
  ])('R58: is refused with %s, in one clear sentence', async (_what, reason, sentence) => {
    const before = await panel();
    const { code, message } = await override({ reason });
    expect([code, message]).toEqual(['BAD_INPUT', expect.stringMatching(sentence)]);
    expect(await panel()).toEqual(before);
    expect(await bench.panels.overrides.count()).toBe(0);
  });

  test('R58: names only someone who said yes, was in the draw and passes every hard rule', async () => {
    const [named = ''] = await nameable();
    bench.pool.members = bench.pool.members.map((member) =>
      member.memberId === named ? { ...member, trainedFor: [] } : member,
    );
    expect(await nameable()).not.toContain(named);
    for (const replacementId of [named, 'member-19', left, 'nobody']) {
      expect((await override({ replacementId })).code).toBe('BAD_INPUT');
    }
    expect(await bench.panels.overrides.count()).toBe(0);
  });

  test('R58: gives the seat to the named member, who answers for themselves', async () => {
    const [replacementId = ''] = await nameable();
    const { data, message } = await override({ replacementId });
    expect(message).toBeNull();
    expect(data['overrideSeat']).toMatchObject({ overrides: [{ reason: REASON, byName: true }] });
    expect(await panel()).toContain(replacementId);
    expect(await panel()).not.toContain(left);
    expect(await panel()).toHaveLength(4);
    expect(await entry(left)).toMatchObject({ state: 'withdrawn-by-us' });
    expect(await entry(replacementId)).toMatchObject({ state: 'invited' });
    expect(bench.pool.told.map(({ memberId, subject }) => [memberId, subject])).toEqual(
      expect.arrayContaining([
        [left, 'You are not on the panel any more'],
        [replacementId, 'There is a place for you'],
      ]),
    );
  });

  test('R58: without a name gives the seat to the next in the drawn order', async () => {
    expect((await override({})).message).toBeNull();
    expect(await panel()).not.toContain(left);
    expect(await panel()).toHaveLength(4);
    const [dropOut] = (await bench.panels.draws.get(drawId))?.dropOuts ?? [];
    expect(dropOut?.memberId).toBe(left);
    expect(await panel()).toContain(dropOut?.replacementId);
    expect((await shown()).overrides).toMatchObject([{ byName: false, came: null }]);
  });

  test('R58: stays when someone else drops out, and ends with the seat it was for', async () => {
    const [replacementId = ''] = await nameable();
    await override({ replacementId });
    const dropOut = (memberId: string) =>
      bench.ask(
        DROP_OUT,
        { input: { idempotencyKey: key(), drawId, memberId, because: 'TOLD_US' } },
        RECRUITER,
      );
    const other = (await panel()).find((id) => id !== replacementId) ?? '';
    expect((await dropOut(other)).message).toBeNull();
    expect(await panel()).toContain(replacementId);
    expect(await panel()).not.toContain(left);
    expect((await dropOut(replacementId)).message).toBeNull();
    expect(await panel()).not.toContain(replacementId);
    expect(await panel()).not.toContain(left);
    expect(await panel()).toHaveLength(4);
  });

  test('R58: holds when the member it took the seat from is erased', async () => {
    const [replacementId = ''] = await nameable();
    await override({ replacementId });
    await bench.graph.ports.erasePersonalData({
      personId: null,
      memberId: left,
      at: '2026-11-22T09:00:00.000Z',
    });
    const other = (await panel()).find((id) => id !== replacementId) ?? '';
    const input = { idempotencyKey: key(), drawId, memberId: other, because: 'TOLD_US' };
    expect((await bench.ask(DROP_OUT, { input }, RECRUITER)).message).toBeNull();
    expect(await panel()).toContain(replacementId);
    expect(await panel()).toHaveLength(4);
    expect(JSON.stringify(await panel())).not.toContain('erased');
  });

  test('R58: is handed to the members concerned and to who made it', async () => {
    const [replacementId = ''] = await nameable();
    await override({ replacementId });
    const sets = async (memberId: string | null, personId: string) =>
      JSON.stringify(await bench.graph.ports.personalData({ personId, memberId, reader: 'self' }));
    expect(await sets(left, 'person-x')).toContain('Your place was taken back');
    expect(await sets(replacementId, 'person-x')).toContain('You were given the place');
    expect(await sets(null, RECRUITER.personId)).toContain(REASON);
  });

  test('R58: is public with its reason, and tells of nobody', async () => {
    const [replacementId = ''] = await nameable();
    await override({ replacementId });
    const { entries } = await bench.panels.publicLog.about(drawId);
    const line = entries.map(({ text }) => text).find((text) => text.includes(REASON)) ?? '';
    expect(line).toContain('given-by-name');
    expect(line).not.toContain('member-');
    expect(bench.happened.map(({ action }) => action)).toContain('draw.override');
  });

  test('R58: is shown to coordinators across the network, and to commissioners without names', async () => {
    await override({});
    expect((await bench.ask(LIST, {}, COORDINATOR)).data['handChanges']).toMatchObject({
      total: 1,
      nodes: [{ kind: 'TAKEN_BACK', reason: REASON, post: POST.post }],
    });
    expect((await bench.ask(LIST, {}, RECRUITER)).code).toBe('NOT_ALLOWED');
    const seen = await shown(staff('commissioner', 'council'));
    expect(seen).toMatchObject({
      viewerCanOverride: false,
      membersToName: [],
      overrides: [{ reason: REASON, left: null }],
    });
  });

  test('R58: makes the evidence not random, with the reason', async () => {
    const facts = async () => {
      const span = { organisationId: 'harbour', from: '2026-12-01', to: '2026-12-31' };
      return (await bench.graph.ports.evidenceFacts(span))[0];
    };
    expect(await facts()).toMatchObject({ random: true, override: false, overrideReasons: [] });
    await override({});
    expect(await facts()).toMatchObject({
      random: false,
      override: true,
      overrideReasons: [REASON],
    });
  });

  test('R58: lowers the share of the organisation’s seats that came by draw', async () => {
    const fairness = async () =>
      (await bench.ask(FAIRNESS, { since: '2026-01-01' }, COORDINATOR)).data[
        'organisationFairness'
      ];
    const harbour = { organisation: { id: 'harbour' }, seats: 4 };
    expect(await fairness()).toEqual([{ ...harbour, byDraw: 4, share: 1 }]);
    await override({});
    expect(await fairness()).toEqual([{ ...harbour, byDraw: 3, share: 0.75 }]);
  });

  test('R58: counts as a turn for the member, and as no new face for the organisation', async () => {
    const [replacementId = ''] = await nameable();
    await override({ replacementId });
    await makeReady(bench, recruitmentId);
    bench.at('2026-12-03T17:00:00.000Z');
    const complete = `mutation ($input: CompleteRecruitmentInput!) { completeRecruitment(input: $input) { stage } }`;
    const input = { idempotencyKey: key(), id: recruitmentId };
    expect((await bench.ask(complete, { input }, RECRUITER)).message).toBeNull();
    const { items } = await bench.panels.services.find({ where: { recruitmentId } });
    expect(items.map(({ memberId }) => memberId)).toEqual(expect.arrayContaining(await panel()));
    expect(items.flatMap(({ memberId, byOverride }) => (byOverride ? memberId : []))).toEqual([
      replacementId,
    ]);
  });

  test('is made by a recruiter of the organisation only, and only while the panel can change', async () => {
    for (const viewer of [
      staff('recruiter', 'lantern'),
      COORDINATOR,
      staff('involvement-lead', 'harbour'),
    ]) {
      expect((await override({}, viewer)).code).toBe('NOT_ALLOWED');
    }
    bench.at('2026-12-04T09:00:00.000Z');
    expect((await override({})).code).toBe('CONFLICT');
  });

  test('once made is not made again with the same key', async () => {
    const idempotencyKey = key();
    await override({ idempotencyKey });
    await override({ idempotencyKey });
    expect(await bench.panels.overrides.count()).toBe(1);
  });
});
