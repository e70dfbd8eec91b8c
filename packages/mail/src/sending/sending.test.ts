import { openTestStore } from '@freshfaces/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMail } from '../outbox/create-mail.ts';
import { openOutbox } from '../outbox/open-outbox.ts';
import { openOutboxMail } from '../outbox/outbox.store.ts';
import { LETTER } from '../testing/letter.ts';
import { type MailServer, startMailServer } from '../testing/mail-server.ts';
import { createSender, sendDue } from './create-sender.ts';
import { smtpTransport } from './smtp-transport.ts';

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'METHOD:PUBLISH',
  'SUMMARY:A day with Freshfaces',
  'END:VCALENDAR',
  '',
].join('\r\n');

let opened: Awaited<ReturnType<typeof openTestStore>>;
let server: MailServer;
let at: string;
const now = () => at;
beforeEach(async () => {
  at = '2026-11-22T09:00:00.000Z';
  opened = await openTestStore();
  server = await startMailServer();
});
afterEach(async () => {
  await opened.dispose();
  await server.close();
});

const post = () => createMail({ store: opened.store, now, sending: true }).post(LETTER);
const send = () => createSender({ store: opened.store, now, settings: server.settings }).run(now());
const kept = (id: string) => openOutboxMail(opened.store).get(id);
const wait = (minutes: number) => {
  at = new Date(Date.parse(at) + minutes * 60_000).toISOString();
};

test('a letter arrives as text and as a page, and what it said is kept no longer', async () => {
  const id = await post();
  await send();
  const [taken] = server.taken;
  expect(taken?.to).toEqual([{ name: '', address: 'Ada@harbour.example' }]);
  expect(taken?.from).toEqual({ name: 'Freshfaces', address: 'no-reply@freshfaces.example' });
  expect(taken?.subject).toBe(LETTER.subject);
  expect(taken?.text).toContain('token=secret-1&next=%2F');
  expect(taken?.html).toContain('<html lang="en-GB">');
  expect(taken?.messageId).toBe(`<${id}@freshfaces.example>`);
  expect(await kept(id)).toMatchObject({
    state: 'sent',
    sentAt: at,
    tries: 1,
    nextTryAt: null,
    text: '',
    html: '',
  });
});

test('R168: days go with a mail as one calendar file with a name that tells nothing, and are kept no longer', async () => {
  const mail = createMail({ store: opened.store, now, sending: true });
  const id = await mail.post({ ...LETTER, calendar: CALENDAR });
  expect((await kept(id))?.calendar).toBe(CALENDAR);
  await send();
  const [file, ...more] = server.taken[0]?.attachments ?? [];
  expect(more).toEqual([]);
  expect(file).toMatchObject({
    filename: 'days.ics',
    mimeType: 'text/calendar',
    method: 'PUBLISH',
  });
  // The reader of this test ends lines its own way.
  const lines = new TextDecoder().decode(file?.content as ArrayBuffer).split('\n');
  expect(lines).toEqual(CALENDAR.split('\r\n'));
  expect(server.taken[0]?.text).toContain('secret-1');
  expect((await kept(id))?.calendar).toBeNull();
});

test('a mail the server can’t take yet is tried again, later each time', async () => {
  const id = await post();
  server.answer = () => 451;
  await send();
  expect(await kept(id)).toMatchObject({
    state: 'waiting',
    nextTryAt: '2026-11-22T09:01:00.000Z',
    problem: 'The mail server asked us to try again later (451).',
  });
  await send();
  expect((await kept(id))?.tries).toBe(1);
  wait(1);
  await send();
  expect(await kept(id)).toMatchObject({ tries: 2, nextTryAt: '2026-11-22T09:06:00.000Z' });
  wait(5);
  server.answer = () => null;
  await send();
  expect(await kept(id)).toMatchObject({ state: 'sent', tries: 3, problem: null });
  expect(server.taken).toHaveLength(1);
});

test('after eight tries a mail has failed, until someone has it sent again', async () => {
  const id = await post();
  server.answer = () => 421;
  for (let run = 0; run < 12; run++) {
    await send();
    wait(360);
  }
  expect(await kept(id)).toMatchObject({ state: 'failed', tries: 8, nextTryAt: null });
  server.answer = () => null;
  await openOutbox({ store: opened.store, now, sending: true }).resend(id);
  await send();
  expect((await kept(id))?.state).toBe('sent');
  expect(server.taken[0]?.text).toContain('secret-1');
});

test('an address the server refuses has failed at once, and says so without the mail', async () => {
  const id = await post();
  server.answer = () => 550;
  await send();
  const mail = await kept(id);
  expect(mail).toMatchObject({ state: 'failed', tries: 1 });
  expect(mail?.problem).toBe(
    'The mail server refused this mail for good (550). Check the address.',
  );
});

test('one refused address holds nobody else’s mail up', async () => {
  await post();
  const mail = createMail({ store: opened.store, now, sending: true });
  await mail.post({ ...LETTER, to: 'ben@harbour.example' });
  server.answer = (address) => (address.startsWith('Ada') ? 550 : null);
  await send();
  expect(server.taken.map(({ to }) => to?.[0]?.address)).toEqual(['ben@harbour.example']);
});

test('while the server is down mail waits, and one try a run is enough to know', async () => {
  const ids = [await post(), await post()];
  await server.close();
  await send();
  const mails = await Promise.all(ids.map(kept));
  expect(mails.map((mail) => mail?.tries)).toContain(0);
  expect(mails.map((mail) => mail?.state)).toEqual(['waiting', 'waiting']);
  expect(mails.find((mail) => mail?.tries === 1)?.problem).toBe(
    'The mail server could not be reached.',
  );
  server = await startMailServer();
});

test('two senders at once send each mail once', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 20; n++) ids.push(await post());
  await Promise.all([send(), send(), send()]);
  expect(server.taken).toHaveLength(20);
  expect(new Set(server.taken.map(({ messageId }) => messageId))).toEqual(
    new Set(ids.map((id) => `<${id}@freshfaces.example>`)),
  );
});

test('a sender that dies after sending is made good for: the same mail, known by its Message-ID', async () => {
  const id = await post();
  const real = smtpTransport(server.settings);
  const dying = {
    async send(mail: Parameters<typeof real.send>[0]) {
      await real.send(mail);
      return new Promise<void>(() => undefined);
    },
  };
  void sendDue(openOutboxMail(opened.store), dying, now);
  await expect.poll(() => server.taken.length).toBe(1);
  await send();
  expect(server.taken).toHaveLength(1);
  wait(5);
  await send();
  expect(server.taken.map(({ messageId }) => messageId)).toEqual(
    Array.from({ length: 2 }, () => `<${id}@freshfaces.example>`),
  );
  expect(await kept(id)).toMatchObject({ state: 'sent', tries: 2 });
});
