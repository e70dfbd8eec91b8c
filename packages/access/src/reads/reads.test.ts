import type { GraphContext, Viewer } from '@freshfaces/graph-kit';
import { openTestStore } from '@freshfaces/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createReads } from './create-reads.ts';
import { openLooks, readsRetention } from './looks.store.ts';
import type { Read } from './reads.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
let now = '2026-11-22T09:00:00.000Z';
beforeEach(async () => {
  now = '2026-11-22T09:00:00.000Z';
  opened = await openTestStore();
});
afterEach(() => opened.dispose());

const lead: Viewer = {
  personId: 'p-lead',
  name: 'Marcus Bell',
  roles: [
    { role: 'recruiter', organisationId: 'tideway' },
    { role: 'recruiter', organisationId: 'harbour' },
    { role: 'involvement-lead', organisationId: 'harbour' },
  ],
  memberId: null,
  supports: [],
};

function request(viewer: Viewer | null): GraphContext {
  return { viewer, requestId: 'r', now: () => now, loaders: new Map() };
}

const nameOf = (memberId: string): Read => ({
  memberId,
  what: 'name',
  why: 'list',
  organisationIds: ['harbour'],
});

const open = () => createReads({ store: opened.store, now: () => now });

test('a look says who read, as what and where, what and why', async () => {
  const reads = open();
  await reads.note(request(lead), nameOf('m1'));
  const { nodes, total, endCursor } = await reads.looksAt('m1', {});
  expect({ total, endCursor }).toEqual({ total: 1, endCursor: null });
  expect(nodes[0]).toMatchObject({
    at: now,
    personId: 'p-lead',
    role: 'involvement-lead',
    organisationId: 'harbour',
    what: 'name',
    why: 'list',
  });
});

test('a reader acts for the organisation the member said yes to, when they have no role at home', async () => {
  const reads = open();
  const read = { ...nameOf('m1'), organisationIds: ['elmside', 'tideway'] };
  await reads.note(request(lead), read);
  expect((await reads.looksAt('m1', {})).nodes[0]).toMatchObject({
    role: 'recruiter',
    organisationId: 'tideway',
  });
});

test('the same read in one request is kept once, in another request again', async () => {
  const reads = open();
  const one = request(lead);
  await Promise.all([reads.note(one, nameOf('m1')), reads.note(one, nameOf('m1'))]);
  await reads.note(one, nameOf('m1'));
  expect((await reads.looksAt('m1', {})).total).toBe(1);
  await reads.note(request(lead), nameOf('m1'));
  expect((await reads.looksAt('m1', {})).total).toBe(2);
});

test('a member who reads their own record is not a look; another member is', async () => {
  const reads = open();
  const member = { ...lead, roles: [], memberId: 'm1' };
  await reads.note(request(member), nameOf('m1'));
  await reads.note(request(member), nameOf('m2'));
  expect((await reads.looksAt('m1', {})).total).toBe(0);
  expect((await reads.looksAt('m2', {})).total).toBe(1);
});

test('a draw notes every candidate with its start, or none', async () => {
  const reads = open();
  const candidates = ['m1', 'm2', 'm3'].map((memberId) => ({
    ...nameOf(memberId),
    what: 'needs' as const,
    why: 'draw' as const,
  }));
  const broken = opened.store.transaction(async () => {
    await reads.noteMany(request(lead), candidates);
    throw new Error('no');
  });
  await expect(broken).rejects.toThrow('no');
  expect((await reads.looksAt('m2', {})).total).toBe(0);
  await opened.store.transaction(() => reads.noteMany(request(lead), candidates));
  expect((await reads.looksAt('m2', {})).nodes[0]).toMatchObject({ what: 'needs', why: 'draw' });
});

test('looks come newest first, a page at a time', async () => {
  const reads = open();
  for (const minute of ['01', '02', '03']) {
    now = `2026-11-22T09:${minute}:00.000Z`;
    await reads.note(request(lead), nameOf('m1'));
  }
  const first = await reads.looksAt('m1', { first: 2 });
  expect(first.nodes.map(({ at }) => at.slice(14, 16))).toEqual(['03', '02']);
  const rest = await reads.looksAt('m1', { first: 2, after: first.endCursor });
  expect(rest.nodes.map(({ at }) => at.slice(14, 16))).toEqual(['01']);
  expect(rest.total).toBe(3);
});

test('looks older than two years go, and a dry run only counts them', async () => {
  const reads = open();
  now = '2024-11-21T23:00:00.000Z';
  await reads.note(request(lead), nameOf('m1'));
  now = '2024-11-22T01:00:00.000Z';
  await reads.note(request(lead), nameOf('m1'));
  const rule = readsRetention(opened.store);
  expect(await rule.run('2026-11-22T09:00:00.000Z', true)).toBe(1);
  expect(await openLooks(opened.store).count()).toBe(2);
  expect(await rule.run('2026-11-22T09:00:00.000Z', false)).toBe(1);
  expect((await reads.looksAt('m1', {})).nodes.map(({ at }) => at)).toEqual([now]);
});
