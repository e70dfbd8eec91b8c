import { openTestStore, type TestStore } from '@freshfaces/store/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { secondFactor } from '../auth/second-factor.ts';
import { openSessions } from '../kept/accounts.store.ts';
import { storeAdapter, type Written } from './store-adapter.ts';

let kept: TestStore;
let written: Written[];
let adapter: ReturnType<ReturnType<typeof storeAdapter>>;
beforeEach(async () => {
  kept = await openTestStore();
  written = [];
  const onWrite = async (one: Written) => void written.push(one);
  adapter = storeAdapter(kept.store, onWrite)({ plugins: [secondFactor()] });
});
afterEach(() => kept.dispose());

const at = new Date('2026-11-22T09:00:00.000Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const link = (identifier: string, expiresAt: Date) =>
  adapter.create({
    model: 'verification',
    data: { identifier, value: 'v', expiresAt, createdAt: at, updatedAt: at },
  });
const session = (token: string, userId = 'amina') =>
  adapter.create({
    model: 'session',
    data: { token, userId, expiresAt: later(5), createdAt: at, updatedAt: at },
  });
const byToken = (token: string) => [{ field: 'token', value: token }];

test('what is written is read back, instants as instants', async () => {
  await link('a', later(10));
  const found = await adapter.findOne({
    model: 'verification',
    where: [{ field: 'identifier', value: 'a' }],
  });
  expect(found).toMatchObject({ identifier: 'a', value: 'v', expiresAt: later(10) });
});

test('conditions, order, limit and offset are kept to', async () => {
  for (const minutes of [1, 2, 3, 4]) await link(`l${minutes}`, later(minutes));
  const names = async (query: object) =>
    (await adapter.findMany<{ identifier: string }>({ model: 'verification', ...query })).map(
      ({ identifier }) => identifier,
    );
  const expired = [{ field: 'expiresAt', operator: 'lt', value: later(3) }] as const;
  expect((await names({ where: expired })).toSorted()).toEqual(['l1', 'l2']);
  const sortBy = { field: 'expiresAt', direction: 'desc' } as const;
  expect(await names({ sortBy, limit: 2, offset: 1 })).toEqual(['l3', 'l2']);
  const but = [{ field: 'identifier', operator: 'ne', value: 'l4' }] as const;
  expect(await adapter.count({ model: 'verification', where: [...expired, ...but] })).toBe(2);
  const some = [{ field: 'identifier', operator: 'in', value: ['l1', 'l4', 'l9'] }] as const;
  expect((await names({ where: some })).toSorted()).toEqual(['l1', 'l4']);
  expect(await adapter.deleteMany({ model: 'verification', where: [...expired] })).toBe(2);
  expect(await names({})).toHaveLength(2);
});

test('of ten who use up one link at once, one gets it', async () => {
  const { id } = (await link('once', later(10))) as unknown as { id: string };
  const where = [{ field: 'id', value: id }];
  const got = await Promise.all(
    Array.from({ length: 10 }, () => adapter.consumeOne({ model: 'verification', where })),
  );
  expect(got.filter((one) => one !== null)).toHaveLength(1);
});

test('ten wrong codes at once count ten', async () => {
  const data = { userId: 'amina', secret: 's', backupCodes: 'b', failedVerificationCount: 0 };
  await adapter.create({ model: 'twoFactor', data });
  const where = [{ field: 'userId', value: 'amina' }];
  const increment = { failedVerificationCount: 1 };
  await Promise.all(
    Array.from({ length: 10 }, () =>
      adapter.incrementOne({ model: 'twoFactor', where, increment }),
    ),
  );
  const guard = [
    ...where,
    { field: 'failedVerificationCount', operator: 'lt', value: 10 } as const,
  ];
  expect(await adapter.findOne({ model: 'twoFactor', where: guard })).toBeNull();
  const set = { failedVerificationCount: 0 };
  const once = await adapter.incrementOne({ model: 'twoFactor', where, increment: {}, set });
  expect(once).toMatchObject({ failedVerificationCount: 0 });
});

describe('a session', () => {
  test('is found by its token, which the store does not know', async () => {
    await session('the token itself');
    const found = await adapter.findOne({ model: 'session', where: byToken('the token itself') });
    expect(found).toMatchObject({ userId: 'amina', token: 'the token itself' });
    const { items } = await openSessions(kept.store).find();
    expect(JSON.stringify(items)).not.toContain('the token itself');
    const hash = items[0]?.token ?? '';
    expect(await adapter.findOne({ model: 'session', where: byToken(hash) })).toBeNull();
  });

  test('keeps its token when it is changed, and goes by it', async () => {
    await session('t1');
    const update = { expiresAt: later(60) };
    await adapter.update({ model: 'session', where: byToken('t1'), update });
    const found = await adapter.findOne({ model: 'session', where: byToken('t1') });
    expect(found).toMatchObject({ expiresAt: later(60) });
    await adapter.delete({ model: 'session', where: byToken('t1') });
    expect(await adapter.count({ model: 'session' })).toBe(0);
  });
});

test('every write is told with what was before and after, inside its transaction', async () => {
  await session('t1');
  await adapter.delete({ model: 'session', where: byToken('t1') });
  expect(written.map(({ model, before, after }) => [model, !!before, !!after])).toEqual([
    ['session', false, true],
    ['session', true, false],
  ]);
  const refusing = storeAdapter(kept.store, async () => Promise.reject(new Error('no audit')))({});
  const data = { token: 't2', userId: 'amina', expiresAt: at, createdAt: at, updatedAt: at };
  await expect(refusing.create({ model: 'session', data })).rejects.toThrow('no audit');
  expect(await adapter.count({ model: 'session' })).toBe(0);
});

test('a condition that nothing of ours asks is refused, not guessed', async () => {
  await link('a', later(1));
  const where = [{ field: 'identifier', operator: 'contains', value: 'a' }] as const;
  await expect(adapter.findMany({ model: 'verification', where: [...where] })).rejects.toThrow(
    'contains',
  );
});
