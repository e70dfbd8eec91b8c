import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerAsk } from '../opportunities/answer-ask.ts';
import { givePlaces } from '../opportunities/give-places.ts';
import { EMPTY_PROFILE } from '../profile/profile.ts';
import { asked } from '../testing/ask-members.ts';
import { say } from '../testing/consents.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keep, keepSmallNetwork } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  const { pool } = bench;
  await keepSmallNetwork(pool);
  await keep(pool, { id: 'second', name: 'Khan, Amina', email: 'second@example.org' });
  await say(bench, memberViewer('amina'), { purpose: 'RECORD_NEEDS', given: true });
  await say(bench, memberViewer('second'), { purpose: 'RECORD_NEEDS', given: true });
  await pool.needs.keep('amina', ['homelessness']);
  await pool.needs.keep('second', ['offending', 'homelessness']);
  await pool.profiles.keep('second', {
    ...EMPTY_PROFILE,
    whatHelps: 'A quiet room',
    food: 'Halal',
  });
  await pool.profiles.keep('amina', { ...EMPTY_PROFILE, food: 'Vegan' });
  await pool.groupMembers.insert({
    id: 'forum:second',
    groupId: 'forum',
    memberId: 'second',
    joinedOn: '2026-01-05',
    by: 'self',
  });
});
afterEach(() => bench.dispose());

const lead = staff('involvement-lead', 'harbour');
let keys = 0;

async function merge(takeFromOther: string[] = [], more: object = {}, viewer = lead) {
  const text = `mutation ($input: MergeMembersInput!) { mergeMembers(input: $input) { id kept { id } undoUntil viewerCanUndo } }`;
  const ids = { keptId: 'amina', otherId: 'second' };
  const input = { idempotencyKey: `merging-key-${++keys}`, ...ids, takeFromOther, ...more };
  return bench.ask<{ mergeMembers: { id: string; undoUntil: string } }>(viewer, text, { input });
}

async function undo(mergeId: string, viewer = lead) {
  const text = `mutation ($input: UndoMemberMergeInput!) { undoMemberMerge(input: $input) { undoneAt viewerCanUndo } }`;
  const input = { idempotencyKey: `merging-key-${++keys}`, mergeId };
  return bench.ask(viewer, text, { input });
}

const nameOf = (id: string) => bench.pool.names.get(id);
const needsOf = async (id: string) => (await bench.pool.needs.of([id])).get(id);

describe('two records of one person', () => {
  test('are suggested to their lead, and never another organisation’s', async () => {
    await keep(bench.pool, { id: 'elsewhere', name: 'Amina Khan', homeOrganisationId: 'meadow' });
    const query = `{ possibleDuplicates(organisationId: "harbour") { one { id } two { id } why } }`;
    const { data } = await bench.ask<{ possibleDuplicates: object[] }>(lead, query);
    expect(data.possibleDuplicates).toEqual([
      { one: { id: 'amina' }, two: { id: 'second' }, why: ['SAME_NAME'] },
    ]);
    const other = await bench.ask(staff('involvement-lead', 'meadow'), query);
    expect(other.problems.join()).toMatch(/NOT_ALLOWED/);
  });

  test('are shown side by side, and both looks are noted', async () => {
    const query = `{ mergeProposal(keptId: "amina", otherId: "second") { problem facts { fact kept other } } }`;
    const { data } = await bench.ask<{ mergeProposal: { facts: object[] } }>(lead, query);
    expect(data.mergeProposal).toMatchObject({ problem: null });
    expect(data.mergeProposal.facts).toContainEqual({
      fact: 'EMAIL',
      kept: 'amina@example.org',
      other: 'second@example.org',
    });
    expect((await bench.pool.reads.looksAt('second', { first: 5 })).total).toBe(1);
  });

  test('R19, R20: two records of one person become one: chosen facts, all they told, all they did, and what they are asked', async () => {
    const { data, problems } = await merge(['EMAIL']);
    expect(problems).toEqual([]);
    expect(data.mergeMembers).toMatchObject({ undoUntil: '2026-12-06', viewerCanUndo: true });
    expect(await nameOf('amina')).toMatchObject({
      name: 'Amina Khan',
      email: 'second@example.org',
    });
    expect(await needsOf('amina')).toEqual(['homelessness', 'offending']);
    expect(await needsOf('second')).toBeUndefined();
    expect(await bench.pool.profiles.get('amina')).toMatchObject({
      whatHelps: 'A quiet room',
      food: 'Vegan',
    });
    expect(await bench.pool.groupMembers.get('forum:amina')).toMatchObject({ memberId: 'amina' });
    expect(await bench.pool.members.get('second')).toMatchObject({
      status: 'LEFT',
      sharedPoolSince: null,
      mergedInto: 'amina',
    });
    expect(bench.panels.moved).toEqual([
      { from: 'second', to: 'amina', back: false },
      { from: 'second', to: 'amina', back: false },
    ]);
    const days = { team: null, organisationId: 'harbour', from: '2027-02-01', to: '2027-02-02' };
    const candidates = await bench.graph.ports.candidates(days);
    expect(candidates.map(({ memberId }) => memberId)).not.toContain('second');
  });

  test('of two answers about consent the stricter counts', async () => {
    await say(bench, memberViewer('amina'), { purpose: 'BE_LENT', given: true });
    await say(bench, memberViewer('second'), { purpose: 'BE_LENT', given: false });
    await merge();
    expect((await bench.pool.members.get('amina'))?.lentSince).toBeNull();
    const [answer] = (
      await bench.pool.consents.find({ where: { memberId: 'amina', purpose: 'BE_LENT', place: 2 } })
    ).items;
    expect(answer).toMatchObject({ given: false, bySelf: true });
  });

  test('that the lead may read the needs is carried as a no, and never as a yes', async () => {
    const purpose = 'LEAD_SEES_NEEDS';
    await say(bench, memberViewer('second'), { purpose, given: true });
    await merge();
    expect(await bench.pool.consents.count({ memberId: 'amina', purpose })).toBe(0);
    const { data } = await bench.ask(lead, `{ member(id: "amina") { needs } }`);
    expect(data).toEqual({ member: { needs: null } });
  });

  test('that the lead may read the needs must be said of both: else it is asked again, whichever record is kept', async () => {
    const purpose = 'LEAD_SEES_NEEDS';
    await say(bench, memberViewer('second'), { purpose, given: true });
    const swapped = { keptId: 'second', otherId: 'amina' };
    const { data } = await merge([], swapped);
    const read = async () => (await bench.ask(lead, `{ member(id: "second") { needs } }`)).data;
    expect(await read()).toEqual({ member: { needs: null } });
    await undo(data.mergeMembers.id);
    expect(await read()).toEqual({ member: { needs: ['OFFENDING', 'HOMELESSNESS'] } });
    await say(bench, memberViewer('amina'), { purpose, given: true });
    await merge([], swapped);
    expect(await read()).toEqual({ member: { needs: ['OFFENDING', 'HOMELESSNESS'] } });
  });

  test('what one record says of oneself is read by whom it was written for, and a break on either is a break', async () => {
    const { members, profiles } = bench.pool;
    await profiles.keep('amina', { ...EMPTY_PROFILE, aboutMe: 'For my lead.' });
    const everyone = { aboutMe: 'For all.', aboutMeReader: 'EVERYONE' } as const;
    await profiles.keep('second', { ...EMPTY_PROFILE, ...everyone });
    const second = await members.get('second');
    if (second) await members.replace({ ...second, status: 'PAUSED', pausedUntil: '2027-01-31' });
    const { data } = await merge();
    expect(await profiles.get('amina')).toMatchObject({
      aboutMe: 'For my lead.',
      aboutMeReader: 'ONLY_MY_LEAD',
    });
    const paused = { status: 'PAUSED', pausedUntil: '2027-01-31' };
    expect(await members.get('amina')).toMatchObject(paused);
    await undo(data.mergeMembers.id);
    expect(await members.get('amina')).toMatchObject({ status: 'ACTIVE', pausedUntil: null });
    expect(await members.get('second')).toMatchObject(paused);
  });

  test('a no to keeping needs on either erases them on both, for good', async () => {
    await say(bench, memberViewer('second'), { purpose: 'RECORD_NEEDS', given: false });
    const { data } = await merge();
    expect(await needsOf('amina')).toBeUndefined();
    await undo(data.mergeMembers.id);
    expect(await needsOf('amina')).toBeUndefined();
  });

  test('are two again when it is undone: what changed since stays with the kept one', async () => {
    const { data } = await merge(['EMAIL', 'NAME']);
    const amina = await nameOf('amina');
    if (amina) await bench.pool.names.replace({ ...amina, phone: '0117 496 0000' });
    const { problems } = await undo(data.mergeMembers.id);
    expect(problems).toEqual([]);
    expect(await nameOf('amina')).toMatchObject({
      name: 'Amina Khan',
      email: 'amina@example.org',
      phone: '0117 496 0000',
    });
    expect(await nameOf('second')).toMatchObject({ email: 'second@example.org' });
    expect(await needsOf('amina')).toEqual(['homelessness']);
    expect(await needsOf('second')).toEqual(['offending', 'homelessness']);
    expect(await bench.pool.groupMembers.get('forum:second')).toMatchObject({ memberId: 'second' });
    const second = await bench.pool.members.get('second');
    expect(second).toMatchObject({ status: 'ACTIVE', sharedPoolSince: '2026-01-05' });
    expect(second?.mergedInto).toBeUndefined();
    expect(bench.panels.moved).toContainEqual({ from: 'second', to: 'amina', back: true });
    expect((await undo(data.mergeMembers.id)).problems.join()).toMatch(/ALREADY_DONE/);
  });

  test('when it is undone, a place promised since stays with the kept one, with its day: neither is held by two', async () => {
    const { pool } = bench;
    const member = await pool.members.get('amina');
    if (member) await pool.members.replace({ ...member, likes: [] });
    const opportunityId = await asked(bench);
    expect(await pool.asks.get(`${opportunityId}:amina`)).toBeNull();
    const by = { by: 'self', personId: 'p' } as const;
    await answerAsk(pool, { memberId: 'second', opportunityId, answer: 'yes', ...by });
    for (const purpose of ['SHARED_POOL', 'BE_LENT'] as const) {
      await say(bench, memberViewer('amina'), { purpose, given: true });
    }
    const { data } = await merge();
    const kept = await pool.members.get('amina');
    if (kept) await pool.members.replace({ ...kept, likes: null });
    const opportunity = await pool.opportunities.get(opportunityId);
    if (opportunity) await pool.store.transaction(async () => givePlaces(pool, opportunity));
    const place = { memberId: 'amina', state: 'placed' };
    expect(await pool.asks.get(`${opportunityId}:amina`)).toMatchObject(place);
    expect((await undo(data.mergeMembers.id)).problems).toEqual([]);
    expect(await pool.asks.get(`${opportunityId}:amina`)).toMatchObject(place);
    expect(await pool.asks.get(`${opportunityId}:second`)).toBeNull();
    expect(await pool.takenDays.count({ memberId: 'amina' })).toBe(1);
  });

  test('once they said no to keeping needs, undoing brings none back', async () => {
    const { data } = await merge();
    await say(bench, memberViewer('amina'), { purpose: 'RECORD_NEEDS', given: false });
    expect((await undo(data.mergeMembers.id)).problems).toEqual([]);
    expect(await needsOf('second')).toBeUndefined();
    expect(await needsOf('amina')).toBeUndefined();
  });

  test('after 14 days it can’t be undone, and the record that went is blanked', async () => {
    const { data } = await merge();
    bench.clock.now = '2026-12-07T09:30:00.000Z';
    expect((await undo(data.mergeMembers.id)).problems.join()).toMatch(/CONFLICT.*14 days/);
    const rule = bench.graph.retention?.find(({ dataClass }) => /made one/.test(dataClass));
    expect(await rule?.run(bench.clock.now, true)).toBe(1);
    expect(await rule?.run(bench.clock.now, false)).toBe(1);
    expect(await nameOf('second')).toBeNull();
    expect(await bench.pool.merges.count()).toBe(0);
    expect(await nameOf('amina')).toMatchObject({ name: 'Amina Khan' });
  });

  test('are refused while the one that goes has promised days ahead', async () => {
    await bench.pool.takenDays.insert({
      id: 'second:2026-12-10',
      memberId: 'second',
      day: '2026-12-10',
      kind: 'panel',
      promisedTo: 'draw',
    });
    expect((await merge()).problems.join()).toMatch(/CONFLICT.*promised days ahead/);
    expect((await merge([], { keptId: 'second', otherId: 'amina' })).problems).toEqual([]);
  });

  test('R20: records of two home organisations are never made one, nor by anyone but the lead', async () => {
    const both = { ...lead, roles: [...lead.roles, ...staff('involvement-lead', 'meadow').roles] };
    expect((await merge([], { otherId: 'carol' }, both)).problems.join()).toMatch(/NOT_FOUND/);
    for (const viewer of [staff('recruiter', 'harbour'), memberViewer('amina')]) {
      expect((await merge([], {}, viewer)).problems.join()).toMatch(/NOT_ALLOWED|NOT_FOUND/);
    }
    expect((await merge([], { otherId: 'amina' })).problems.join()).toMatch(/BAD_INPUT/);
  });

  test('everything goes when the kept one is erased', async () => {
    await merge();
    const who = { personId: null, memberId: 'amina', at: bench.clock.now };
    await bench.graph.ports.erasePersonalData(who);
    expect(await nameOf('second')).toBeNull();
    expect(await bench.pool.merges.count()).toBe(0);
  });
});
