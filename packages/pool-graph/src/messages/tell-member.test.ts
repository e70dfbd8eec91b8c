import { type Letter, openOutbox } from '@freshfaces/mail';
import { findAll } from '@freshfaces/store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findLink } from '../links/find-link.ts';
import type { MemberName } from '../members/member-name.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';
import type { MessageText } from './member-message.ts';
import type { News } from './message.ts';
import { tellMember } from './tell-member.ts';

const NEWS: News = {
  memberId: 'amina',
  topic: 'asked',
  subject: 'Would you like to take part?',
  paragraphs: ['We would like to ask you something.'],
  link: {
    label: 'Say yes or no',
    purpose: 'answer-opportunity',
    aboutId: 'garden-group',
    until: '2026-12-01T00:00:00.000Z',
  },
};

let opened: TestPool;
beforeEach(async () => {
  opened = await openTestPool();
  await keepSmallNetwork(opened.pool);
});
afterEach(() => opened.dispose());

async function reachedBy(reach: Partial<MemberName>): Promise<void> {
  const { names } = opened.pool;
  const before = await names.get('amina');
  if (before) await names.replace({ ...before, email: null, ...reach });
}

async function tell(): Promise<void> {
  await opened.pool.store.transaction(async () => tellMember(opened.pool, NEWS));
}

async function theMessage() {
  const [message] = await findAll(opened.pool.messages, { where: { memberId: 'amina' } });
  if (!message?.sealed) throw new Error('nothing was written');
  const text = await opened.pool.vault.open<MessageText>(message.id, message.sealed);
  return { message, text };
}

const outbox = () => openOutbox({ store: opened.pool.store, now: opened.pool.now, sending: false });

test('R168: who wants e-mail gets a mail with a link that opens that one thing', async () => {
  await tell();
  const { nodes } = await outbox().list({});
  const [, token = ''] = /\/m\/(\S+)/u.exec(nodes[0]?.text ?? '') ?? [];
  const found = await findLink(opened.pool, token, opened.pool.now());
  expect(found).toMatchObject({
    state: 'open',
    link: { memberId: 'amina', purpose: 'answer-opportunity', aboutId: 'garden-group' },
  });
  expect((await theMessage()).message).toMatchObject({ route: 'EMAIL', state: 'MAILED' });
});

test('R168: days for a calendar go with an e-mail, and with no letter', async () => {
  const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
  const posted: Letter[] = [];
  const mail = { post: async (letter: Letter) => `mail-${posted.push(letter)}` };
  const telling = { ...opened.pool, mail };
  await tellMember(telling, { ...NEWS, calendar });
  expect(posted).toMatchObject([{ calendar }]);
  expect(posted[0]?.paragraphs.join(' ')).toContain('open the file with this e-mail');
  await opened.pool.messages.remove((await theMessage()).message.id);
  await reachedBy({ route: 'POST', postalAddress: '1 Quay St' });
  await tellMember(telling, { ...NEWS, calendar });
  expect(JSON.stringify((await theMessage()).text)).not.toMatch(/VCALENDAR|file/);
  expect(posted).toHaveLength(1);
});

test('R168: who wants post has a letter waiting for their lead, and no mail goes', async () => {
  await reachedBy({ route: 'POST', email: 'amina@example.org', postalAddress: '1 Quay St' });
  await tell();
  const { message, text } = await theMessage();
  expect(message).toMatchObject({ route: 'POST', state: 'TO_DO', homeOrganisationId: 'harbour' });
  expect(text?.link?.path).toMatch(/^\/m\/[\w-]{43}$/u);
  expect((await outbox().list({})).total).toBe(0);
});

test.each([
  [{ route: 'EMAIL', postalAddress: '1 Quay St', phone: '01234' }, 'POST'],
  [{ route: 'EMAIL', phone: '01234' }, 'PHONE'],
  [{ route: 'PHONE', postalAddress: '1 Quay St' }, 'POST'],
  [{ route: 'POST', email: 'amina@example.org' }, 'IN_PERSON'],
] as const)('R168: with %j the way that is open is %s', async (reach, route) => {
  await reachedBy(reach);
  await tell();
  expect((await theMessage()).message.route).toBe(route);
});

test('neither what a message says nor its link’s token is readable in the store', async () => {
  await reachedBy({ route: 'POST', postalAddress: '1 Quay St' });
  await tell();
  const { message, text } = await theMessage();
  const token = text?.link?.path.split('/m/')[1] ?? '';
  const kept = JSON.stringify([message, await findAll(opened.pool.links, {})]);
  expect(token).toHaveLength(43);
  expect(kept).not.toContain(token);
  expect(kept).not.toContain('ask you something');
});

test('who left is told nothing', async () => {
  const member = await opened.pool.members.get('amina');
  if (member) await opened.pool.members.replace({ ...member, status: 'LEFT' });
  await tell();
  expect(await opened.pool.messages.count()).toBe(0);
});
