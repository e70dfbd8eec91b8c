import { generateKeyPairSync, randomBytes, verify } from 'node:crypto';
import { openTestStore } from '@freshfaces/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAudit } from './audit.ts';
import { auditKeyOf, isSignedBy } from './audit-key.ts';
import { checkpointJob } from './make-checkpoint.ts';
import { openTrail } from './trail.store.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.dispose());

const key = auditKeyOf('1f'.repeat(32));
const other = auditKeyOf('2e'.repeat(32));
const happened = {
  at: '2026-11-22T09:00:00.000Z',
  personId: 'p1',
  action: 'member.change',
  subjectIds: ['m1'],
  content: null,
};
const day = (date: number) => `2026-11-${date}T09:00:00.000Z`;

test('a signature is Ed25519, for anyone to check with the printed key alone', () => {
  // RFC 8032 §7.1, test 1.
  const published = auditKeyOf('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
  expect(published.publicKey).toBe(
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  );
  const signature = published.sign('text');
  expect(isSignedBy(published.publicKey, 'text', signature)).toBe(true);
  expect(isSignedBy(published.publicKey, 'text!', signature)).toBe(false);
  expect(isSignedBy(other.publicKey, 'text', signature)).toBe(false);
  expect(isSignedBy('no key', 'text', signature)).toBe(false);
  const { publicKey } = generateKeyPairSync('ed25519');
  expect(verify(null, randomBytes(8), publicKey, Buffer.from(signature, 'base64'))).toBe(false);
});

test('the trail is signed once a day in which something happened', async () => {
  const audit = createAudit(opened.store, key);
  const { run } = checkpointJob(opened.store, key);
  await run(day(22));
  expect((await audit.health()).checkpoints).toBe(0);
  await audit.record(happened);
  await run(day(22));
  await audit.record(happened);
  await run(day(22));
  expect(await audit.health()).toMatchObject({ checkpoints: 1, lastCheckpointAt: day(22) });
  await run(day(23));
  await run(day(24));
  expect(await audit.health()).toMatchObject({
    events: 2,
    whole: true,
    problem: null,
    checkpoints: 2,
    lastCheckpointAt: day(23),
  });
});

test('two servers at once sign one checkpoint', async () => {
  const audit = createAudit(opened.store, key);
  await audit.record(happened);
  const jobs = [checkpointJob(opened.store, key), checkpointJob(opened.store, key)];
  await Promise.all(jobs.map(({ run }) => run(day(22))));
  expect(await audit.health()).toMatchObject({ whole: true, checkpoints: 1 });
});

test('a trail from before there was a key is signed as it stands, once', async () => {
  await createAudit(opened.store).record(happened);
  const audit = createAudit(opened.store, key);
  expect((await audit.health()).problem).toBe('The end of the chain is not signed.');
  await checkpointJob(opened.store, key).run(day(22));
  expect((await audit.health()).whole).toBe(true);
  await createAudit(opened.store).record(happened);
  expect((await audit.health()).problem).toBe('The end of the chain is not signed.');
  await expect(checkpointJob(opened.store, key).run(day(23))).rejects.toThrow('not signed');
});

test('a trail that was tampered with is not signed', async () => {
  const audit = createAudit(opened.store, key);
  await audit.record(happened);
  await audit.record(happened);
  await openTrail(opened.store).events.remove('000000000000');
  await expect(checkpointJob(opened.store, key).run(day(22))).rejects.toThrow(
    'Event 000000000000 is missing.',
  );
});

test('signatures of another key do not count', async () => {
  await createAudit(opened.store, other).record(happened);
  await checkpointJob(opened.store, other).run(day(22));
  expect((await createAudit(opened.store, key).health()).whole).toBe(false);
});
