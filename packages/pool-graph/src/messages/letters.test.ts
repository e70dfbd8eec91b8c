import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { openOutbox } from '@freshfaces/mail';
import { findAll } from '@freshfaces/store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MemberName } from '../members/member-name.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';
import { failedMailJob } from './failed-mail.job.ts';
import { forgetMessages } from './forget-messages.ts';
import { messagesRetention } from './message-retention.ts';
import { tellMember } from './tell-member.ts';

const LETTERS = `query ($at: ID!) {
  lettersAndCalls(organisationId: $at) {
    total
    nodes {
      id toName topic route state tries
      content { greeting paragraphs addressLines phone link { url } }
    }
  }
}`;
const MARK = `mutation ($input: MarkMessageInput!) {
  markMessage(input: $input) { route state tries content { greeting } }
}`;
const SEND = `mutation ($input: SendPersonalLinkInput!) { sendPersonalLink(input: $input) { id } }`;
const LEAD = staff('involvement-lead', 'harbour');
const OTHER_LEAD = staff('involvement-lead', 'meadow');

/** As the mail package declares them: its own collection is not for others to write. */
const OUTBOX_INDEXES = [
  { name: 'queued', keys: ['queuedAt'] },
  { name: 'state', keys: ['state', 'queuedAt'] },
  { name: 'due', keys: ['state', 'nextTryAt'] },
  { name: 'address', keys: ['address'] },
] as never;

interface Content {
  readonly greeting: string;
  readonly addressLines: readonly string[];
  readonly phone: string | null;
  readonly link: { url: string } | null;
}
interface Letters {
  readonly lettersAndCalls: {
    readonly total: number;
    readonly nodes: readonly {
      id: string;
      route: string;
      tries: number;
      content: Content | null;
    }[];
  };
}

let opened: TestPool;
let keys = 0;
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
  const news = {
    memberId: 'amina',
    topic: 'asked',
    subject: 'Would you like to take part?',
    paragraphs: ['We would like to ask you.'],
    link: {
      label: 'Say yes or no',
      purpose: 'answer-opportunity',
      aboutId: 'garden-group',
      until: '2026-12-01T00:00:00.000Z',
    },
  } as const;
  await opened.pool.store.transaction(async () => tellMember(opened.pool, news));
}

const letters = async () => (await opened.ask<Letters>(LEAD, LETTERS, { at: 'harbour' })).data;
const first = async () => (await letters()).lettersAndCalls.nodes[0];

async function mark(outcome: string, viewer = LEAD) {
  const messageId = (await first())?.id ?? (await findAll(opened.pool.messages, {}))[0]?.id;
  const input = { idempotencyKey: `marking-${++keys}`, messageId, outcome };
  return opened.ask<{ markMessage: object }>(viewer, MARK, { input });
}

describe('R168: a letter', () => {
  beforeEach(async () => {
    await reachedBy({
      route: 'POST',
      postalAddress: '1 Quay Street\n\nPorthaven',
      calledBy: 'Mina',
    });
    await tell();
  });

  test('waits for the lead with its address and the member’s own link', async () => {
    const { content } = (await first()) ?? {};
    expect(content).toMatchObject({
      greeting: 'Hello Mina,',
      addressLines: ['Amina Khan', '1 Quay Street', 'Porthaven'],
      phone: null,
      link: { url: expect.stringMatching(/^https:\/\/faces\.example\/m\/[\w-]{43}$/u) },
    });
  });

  test('is read and marked by no other lead, by no coordinator and by no member', async () => {
    const others = [
      OTHER_LEAD,
      staff('coordinator', 'harbour'),
      staff('recruiter', 'harbour'),
      memberViewer('amina'),
    ];
    for (const other of others) {
      const { problems, text } = await opened.ask(other, LETTERS, { at: 'harbour' });
      expect(problems).toEqual([expect.stringMatching(/^NOT_ALLOWED/u)]);
      expect(text).not.toContain('/m/');
      expect((await mark('DONE', other)).problems).toEqual([expect.stringMatching(/^NOT_FOUND/u)]);
    }
    expect((await opened.ask(null, LETTERS, { at: 'harbour' })).problems[0]).toMatch('NOT_SIGNED');
  });

  test('once posted leaves the list, and what it said is forgotten', async () => {
    const { data } = await mark('DONE');
    expect(data.markMessage).toMatchObject({ state: 'DONE', content: null });
    expect((await letters()).lettersAndCalls.total).toBe(0);
    const [kept] = await findAll(opened.pool.messages, {});
    expect(kept?.sealed).toBeNull();
    expect((await mark('DONE')).problems[0]).toMatch('ALREADY_DONE');
  });

  test('the member is told that their lead read it', async () => {
    await letters();
    const { nodes } = await opened.pool.reads.looksAt('amina', {});
    expect(nodes.map(({ why }) => why)).toContain('letter');
  });

  test('leaves the list when what it asks was answered another way', async () => {
    const about = { purpose: 'answer-opportunity', id: 'garden-group' } as const;
    await opened.pool.store.transaction(async () =>
      forgetMessages(opened.pool, 'amina', { ...about, id: 'another' }),
    );
    expect((await letters()).lettersAndCalls.total).toBe(1);
    await opened.pool.store.transaction(async () => forgetMessages(opened.pool, 'amina', about));
    expect((await letters()).lettersAndCalls.total).toBe(0);
  });

  test('leaves the list when its link is stopped', async () => {
    const [link] = await findAll(opened.pool.links, { where: { memberId: 'amina' } });
    const stop =
      'mutation ($input: StopPersonalLinkInput!) { stopPersonalLink(input: $input) { id } }';
    const input = { idempotencyKey: 'stopping-it', memberId: 'amina', linkId: link?.name };
    expect((await opened.ask(LEAD, stop, { input })).problems).toEqual([]);
    expect((await letters()).lettersAndCalls.total).toBe(0);
  });

  test('can’t have found nobody there', async () => {
    expect((await mark('NOT_REACHED')).problems[0]).toMatch('Only a call');
  });
});

test('R168: a call shows the number and no link, and after three in vain becomes a letter', async () => {
  await reachedBy({ route: 'PHONE', phone: '01234 567890', postalAddress: '1 Quay Street' });
  await tell();
  expect((await first())?.content).toMatchObject({ phone: '01234 567890', link: null });
  await mark('NOT_REACHED');
  await mark('NOT_REACHED');
  expect(await first()).toMatchObject({ route: 'PHONE', tries: 2 });
  await mark('NOT_REACHED');
  expect(await first()).toMatchObject({ route: 'POST', content: { phone: null } });
  expect((await first())?.content?.link?.url).toContain('/m/');
});

test('R168: mail that is refused for good becomes a letter, and mail that went is forgotten', async () => {
  await reachedBy({ email: 'amina@example.org', postalAddress: '1 Quay Street' });
  await tell();
  const [message] = await findAll(opened.pool.messages, {});
  const outbox = opened.pool.store.collection<{ id: string; state: string }>('outbox', {
    indexes: OUTBOX_INDEXES,
  });
  const mail = await outbox.get(message?.mailId ?? '');
  if (mail) await outbox.replace({ ...mail, state: 'failed' });
  await failedMailJob(opened.pool).run(opened.pool.now());
  expect((await first())?.content?.link?.url).toContain('/m/');

  await tell();
  await failedMailJob(opened.pool).run(opened.pool.now());
  const kept = await findAll(opened.pool.messages, {});
  expect(kept.map(({ state, sealed }) => `${state} ${sealed === null}`).toSorted()).toEqual([
    'DONE true',
    'TO_DO false',
  ]);
});

test('R158: a lead sends a link to a member’s own pages; nobody else does', async () => {
  const send = (viewer = LEAD) =>
    opened.ask(viewer, SEND, { input: { idempotencyKey: `sending-${++keys}`, memberId: 'amina' } });
  expect((await send(OTHER_LEAD)).problems[0]).toMatch('NOT_ALLOWED');
  expect((await send(memberViewer('amina'))).problems[0]).toMatch('NOT_ALLOWED');
  expect((await send()).problems).toEqual([]);
  const outbox = openOutbox({ store: opened.pool.store, now: opened.pool.now, sending: false });
  const [mail] = (await outbox.list({})).nodes;
  expect(mail).toMatchObject({ to: 'amina@example.org', subject: 'Your own pages' });
  const token = mail?.text.match(/\/m\/(\S+)/u)?.[1] ?? '';
  expect(await opened.graph.ports.linkAt({ token })).toMatchObject({
    state: 'open',
    purpose: 'own-pages',
    viewer: { personId: 'member:amina', memberId: 'amina' },
  });
});

test('what a member was told, their links and visits are in their data without a token, and go with them', async () => {
  await reachedBy({ route: 'POST', postalAddress: '1 Quay Street' });
  await tell();
  const url = (await first())?.content?.link?.url ?? '';
  const { pool, graph } = opened;
  const asked = { personId: null, memberId: 'amina', reader: 'self' } as const;
  const data = JSON.stringify(await graph.ports.personalData(asked));
  expect(data).toContain('What we told you, and how');
  expect(data).toContain('answer-opportunity');
  expect(data).not.toContain(url.split('/m/')[1]);

  const [message] = await findAll(pool.messages, {});
  await graph.ports.erasePersonalData({ personId: null, memberId: 'amina', at: pool.now() });
  expect(await Promise.all([pool.messages.count(), pool.links.count()])).toEqual([0, 0]);
  if (!message?.sealed) throw new Error('nothing was sealed');
  expect(await pool.vault.open(message.id, message.sealed)).toBeNull();
});

test('messages go 90 days after they were written, and links 30 days after they end', async () => {
  await tell();
  const due = async (now: string, dryRun: boolean) => {
    const rules = messagesRetention(opened.pool);
    const counts = await Promise.all(rules.map(async (rule) => rule.run(now, dryRun)));
    return counts;
  };
  expect(await due('2026-12-30T00:00:00.000Z', false)).toEqual([0, 0, 0]);
  expect(await due('2027-02-21T00:00:00.000Z', true)).toEqual([1, 1, 0]);
  expect(await due('2027-02-21T00:00:00.000Z', false)).toEqual([1, 1, 0]);
  expect(await Promise.all([opened.pool.messages.count(), opened.pool.links.count()])).toEqual([
    0, 0,
  ]);
});
