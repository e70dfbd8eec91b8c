import { openTestStore } from '@freshfaces/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LETTER } from '../testing/letter.ts';
import { createMail } from './create-mail.ts';
import { mailRetention } from './mail-retention.ts';
import { openOutbox } from './open-outbox.ts';
import { openOutboxMail } from './outbox.store.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
let at = '2026-11-22T09:00:00.000Z';
const now = () => at;
beforeEach(async () => {
  at = '2026-11-22T09:00:00.000Z';
  opened = await openTestStore();
});
afterEach(() => opened.dispose());

const mailWith = (sending: boolean) => createMail({ store: opened.store, now, sending });
const outboxWith = (sending: boolean) => openOutbox({ store: opened.store, now, sending });

test('no cause, no letter: a change that is rolled back takes its letter along', async () => {
  const mail = mailWith(true);
  const outbox = outboxWith(true);
  const change = opened.store.transaction(async () => {
    await mail.post(LETTER);
    throw new Error('no');
  });
  await expect(change).rejects.toThrow('no');
  expect((await outbox.list({})).total).toBe(0);
});

test('without a mail server a letter is kept, and the outbox shows what it says', async () => {
  const id = await mailWith(false).post(LETTER);
  const shown = await outboxWith(false).get(id);
  expect(shown).toMatchObject({ state: 'kept', tries: 0, nextTryAt: null });
  expect(shown?.text).toContain('secret-1');
  expect(shown?.html).toContain('secret-1');
});

test('where mail is sent, nobody reads another person’s link in the outbox', async () => {
  const before = await mailWith(false).post(LETTER);
  const after = await mailWith(true).post(LETTER);
  const outbox = outboxWith(true);
  for (const id of [before, after]) {
    expect(JSON.stringify(await outbox.get(id))).not.toContain('secret-1');
  }
  expect(JSON.stringify(await outbox.list({}))).not.toContain('secret-1');
  expect(JSON.stringify(await outbox.resend(before))).not.toContain('secret-1');
});

test('mail is listed newest first, by state, a page at a time', async () => {
  const mail = mailWith(false);
  for (const minute of ['01', '02', '03']) {
    at = `2026-11-22T09:${minute}:00.000Z`;
    await mail.post(LETTER);
  }
  const outbox = outboxWith(false);
  const first = await outbox.list({ state: 'kept', first: 2 });
  expect(first.nodes.map(({ queuedAt }) => queuedAt.slice(14, 16))).toEqual(['03', '02']);
  const { nodes, total } = await outbox.list({ state: 'kept', first: 2, after: first.endCursor });
  expect([nodes.length, total]).toEqual([1, 3]);
  expect((await outbox.list({ state: 'failed' })).total).toBe(0);
});

test('only mail that did not go can be sent again', async () => {
  const kept = await mailWith(false).post(LETTER);
  const waiting = await mailWith(true).post(LETTER);
  await expect(outboxWith(false).resend(kept)).rejects.toThrow('No mail server');
  const outbox = outboxWith(true);
  expect(await outbox.resend(kept)).toMatchObject({ state: 'waiting', nextTryAt: at });
  await expect(outbox.resend(waiting)).rejects.toThrow('waiting');
  await expect(outbox.resend('nothing')).rejects.toThrow('could not find');
});

test('all mail to an address is forgotten, however it was written', async () => {
  const mail = mailWith(true);
  await mail.post(LETTER);
  await mail.post({ ...LETTER, to: 'ADA@harbour.example' });
  await mail.post({ ...LETTER, to: 'ben@harbour.example', greeting: 'Hello Ben,' });
  const outbox = outboxWith(true);
  expect(await outbox.forgetAddress('ada@Harbour.example')).toBe(2);
  expect((await outbox.list({})).nodes.map(({ to }) => to)).toEqual(['ben@harbour.example']);
});

test('mail goes 30 days after it was written, and a dry run only counts it', async () => {
  const mail = mailWith(false);
  await mail.post(LETTER);
  at = '2026-11-22T09:00:00.001Z';
  await mail.post(LETTER);
  const rule = mailRetention(opened.store);
  const later = '2026-12-22T09:00:00.001Z';
  expect(await rule.run(later, true)).toBe(1);
  expect(await openOutboxMail(opened.store).count()).toBe(2);
  expect(await rule.run(later, false)).toBe(1);
  expect(await openOutboxMail(opened.store).count()).toBe(1);
});
