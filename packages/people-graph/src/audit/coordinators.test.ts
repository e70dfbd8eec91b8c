import type { RoleAt, Viewer } from '@freshfaces/graph-kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { invitationRetention } from '../invitations/invitation-retention.ts';
import { openTestPeople, type TestPeople } from '../testing/open-test-people.ts';

const at = (role: RoleAt['role'], organisationId = 'harbour'): RoleAt => ({ role, organisationId });

let network: TestPeople;
let admin: Viewer;
let coordinator: Viewer;
beforeEach(async () => {
  network = await openTestPeople();
  admin = await network.person('admin', [at('organisation-admin')]);
  coordinator = await network.person('coordinator', [at('coordinator', 'voices')]);
  const input = {
    idempotencyKey: 'invite-joe',
    organisationId: 'harbour',
    email: 'joe@example.org',
    roles: ['RECRUITER'],
  };
  const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { rolesOffered } }`;
  await network.ask(admin, INVITE, { input });
});
afterEach(() => network.dispose());

const OUTBOX = `{ outbox(state: KEPT) { nodes { id to subject text state tries } total sending } }`;
const AUDIT = `query ($filter: AuditFilter) {
  auditEvents(filter: $filter) { nodes { id action personId subjectIds contentHash hash } total }
}`;
const HEALTH = `{ auditHealth { events whole problem } }`;
const RETENTION = `{ retentionPreview { dataClass rule due } }`;

describe('a coordinator', () => {
  test('sees the network’s mail while this page is the post', async () => {
    const { data } = await network.ask<{ outbox: { nodes: { id: string }[] } }>(
      coordinator,
      OUTBOX,
    );
    expect(data.outbox).toMatchObject({
      total: 1,
      sending: false,
      nodes: [{ to: 'joe@example.org', state: 'KEPT', tries: 0 }],
    });
    const one = `{ mail(id: "${data.outbox.nodes[0]?.id}") { to } }`;
    expect((await network.ask(coordinator, one)).data).toEqual({ mail: { to: 'joe@example.org' } });
  });

  test('sees every change as ids and hashes, and that the chain is whole', async () => {
    const filter = { action: 'people.invite', personId: 'admin', subjectId: 'harbour' };
    const { data, text } = await network.ask<{ auditEvents: { total: number } }>(
      coordinator,
      AUDIT,
      {
        filter,
      },
    );
    expect(data.auditEvents).toMatchObject({
      total: 1,
      nodes: [{ personId: 'admin', contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect(text).not.toMatch(/joe|Name of/);
    const health = await network.ask(coordinator, HEALTH);
    expect(health.data).toEqual({ auditHealth: { events: 1, whole: true, problem: null } });
  });

  test('sees what would go under the retention rules; nothing goes by looking', async () => {
    network.rules.push(invitationRetention(network.invitations));
    network.clock.now = '2027-03-01T09:30:00.000Z';
    const { data } = await network.ask(coordinator, RETENTION);
    expect(data).toEqual({
      retentionPreview: [
        {
          dataClass: 'Invitations to join an organisation',
          rule: 'Deleted 90 days after they were accepted, were withdrawn or ran out',
          due: 1,
        },
      ],
    });
    expect(await network.invitations.count()).toBe(1);
  });
});

test.each([
  ['the outbox', OUTBOX],
  ['a mail', '{ mail(id: "x") { to } }'],
  ['the audit trail', AUDIT],
  ['its health', HEALTH],
  ['the retention rules', RETENTION],
])('%s is shown to nobody but coordinators', async (_, source) => {
  expect((await network.ask(admin, source)).problems[0]).toMatch(/^NOT_ALLOWED/);
  expect((await network.ask(null, source)).problems[0]).toMatch(/^NOT_SIGNED_IN/);
});

test('where mail is sent, a coordinator learns no member’s address and nothing a letter says', async () => {
  const sending = await openTestPeople({ sending: true });
  const who = await sending.person('coordinator', [at('coordinator', 'voices')]);
  await sending.person('mo', [at('member')], 'amber-heron');
  await sending.person('rob', [at('recruiter')]);
  const letter = { subject: 'Your link', greeting: 'Hello,', paragraphs: ['A secret link.'] };
  await sending.mail.post({ ...letter, to: 'Mo@example.org' });
  await sending.mail.post({ ...letter, to: 'rob@example.org' });
  const { text } = await sending.ask(who, '{ outbox { nodes { to text html } } }');
  expect(text).toContain('"to":"a member"');
  expect(text).toContain('rob@example.org');
  expect(text).not.toMatch(/mo@example|secret link/i);
  await sending.dispose();
});

test('only a coordinator has a mail sent again, and only where a mail server is set up', async () => {
  const RESEND = `mutation ($input: ResendMailInput!) { resendMail(input: $input) { state } }`;
  const [letter] = (await network.outbox.list({})).nodes;
  const input = { idempotencyKey: 'send-again', mailId: letter?.id };
  expect((await network.ask(admin, RESEND, { input })).problems[0]).toMatch(/^NOT_ALLOWED/);
  expect((await network.ask(coordinator, RESEND, { input })).problems[0]).toMatch(/^CONFLICT/);
});

test('an invitation that is over goes 90 days later, not before', async () => {
  const rule = invitationRetention(network.invitations);
  expect(await rule.run('2027-02-27T09:30:00.000Z', false)).toBe(0);
  expect(await rule.run('2027-02-27T09:30:00.001Z', true)).toBe(1);
  expect(await rule.run('2027-02-27T09:30:00.001Z', false)).toBe(1);
  expect(await network.invitations.count()).toBe(0);
});
