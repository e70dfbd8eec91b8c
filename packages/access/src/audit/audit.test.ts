import { openTestStore } from '@freshfaces/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAudit, type Happened } from './audit.ts';
import { openTrail } from './trail.store.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.dispose());

const happened = (subject: string): Happened => ({
  at: '2026-11-22T09:00:00.000Z',
  personId: 'p1',
  action: 'member.change',
  subjectIds: [subject],
  content: { secret: 'lived through homelessness' },
});

const eventsOf = () => openTrail(opened.store).events;

test('an untouched chain holds', async () => {
  const audit = createAudit(opened.store);
  for (const subject of ['m1', 'm2', 'm3']) await audit.record(happened(subject));
  expect(await audit.firstBreak()).toBeNull();
});

test('what was written is hashed, never kept', async () => {
  const audit = createAudit(opened.store);
  await audit.record(happened('m1'));
  expect(JSON.stringify(await eventsOf().get('000000000000'))).not.toContain('homelessness');
});

test('an event that is altered, or dropped, is found', async () => {
  const audit = createAudit(opened.store);
  for (const subject of ['m1', 'm2', 'm3']) await audit.record(happened(subject));
  const events = eventsOf();
  const second = await events.get('000000000001');
  if (!second) throw new Error('The second event is missing.');
  await events.replace({ ...second, subjectIds: ['m9'] });
  expect(await audit.firstBreak()).toBe('Event 000000000001 was altered.');
  await events.remove(second.id);
  expect(await audit.firstBreak()).toBe('Event 000000000001 is missing.');
});

test('an event is rolled back with the change it tells of', async () => {
  const audit = createAudit(opened.store);
  const change = opened.store.transaction(async () => {
    await audit.record(happened('m1'));
    throw new Error('no');
  });
  await expect(change).rejects.toThrow('no');
  expect(await eventsOf().count()).toBe(0);
});

test('fifty changes at once make one unbroken chain', async () => {
  const audit = createAudit(opened.store);
  await Promise.all(Array.from({ length: 50 }, (_, n) => audit.record(happened(`m${n}`))));
  expect(await eventsOf().count()).toBe(50);
  expect(await audit.firstBreak()).toBeNull();
});

test('the trail is listed newest first, by who, what and whom, a page at a time', async () => {
  const audit = createAudit(opened.store);
  const by = (personId: string, action: string, ...subjectIds: string[]): Happened => ({
    ...happened(''),
    personId,
    action,
    subjectIds,
  });
  await audit.record(by('p1', 'member.change', 'm1'));
  await audit.record(by('p2', 'member.change', 'm1', 'm2'));
  await audit.record(by('p1', 'member.erase', 'm2'));
  await audit.record(by('p1', 'member.change', 'm2'));
  const places = async (filter: Parameters<typeof audit.list>[0]) => {
    const { nodes, total } = await audit.list(filter, {});
    expect(nodes).toHaveLength(total);
    return nodes.map(({ id }) => Number(id));
  };
  expect(await places({})).toEqual([3, 2, 1, 0]);
  expect(await places({ personId: 'p1' })).toEqual([3, 2, 0]);
  expect(await places({ action: 'member.change' })).toEqual([3, 1, 0]);
  expect(await places({ subjectId: 'm2' })).toEqual([3, 2, 1]);
  expect(await places({ subjectId: 'm2', action: 'member.change' })).toEqual([3, 1]);
  expect(await places({ subjectId: 'm2', personId: 'p1' })).toEqual([3, 2]);
  expect(await places({ personId: 'p1', action: 'member.erase' })).toEqual([2]);
  expect(await places({ subjectId: 'm1', personId: 'p2', action: 'member.change' })).toEqual([1]);
  const first = await audit.list({ personId: 'p1' }, { first: 2 });
  const rest = await audit.list({ personId: 'p1' }, { first: 2, after: first.endCursor });
  expect(rest.nodes.map(({ id }) => Number(id))).toEqual([0]);
  expect(rest).toMatchObject({ total: 3, endCursor: null });
});
