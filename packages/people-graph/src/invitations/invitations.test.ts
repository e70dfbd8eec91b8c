import type { Viewer } from '@freshfaces/graph-kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPeople, type TestPeople } from '../testing/open-test-people.ts';
import { tokenFor as tokenOf } from '../testing/token-for.ts';
import { invitedEmail } from './invited-email.ts';

let network: TestPeople;
let admin: Viewer;
let coordinator: Viewer;
beforeEach(async () => {
  network = await openTestPeople();
  admin = await network.person('admin', [
    { role: 'organisation-admin', organisationId: 'harbour' },
  ]);
  coordinator = await network.person('coordinator', [
    { role: 'coordinator', organisationId: 'voices' },
  ]);
});
afterEach(() => network.dispose());

const INVITE = `mutation ($input: InvitePersonInput!) {
  invitePerson(input: $input) { invitations { id email roles state invitedBy } rolesOffered }
}`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { id roles { role organisation { id } } }
}`;
const WITHDRAW = `mutation ($input: WithdrawInvitationInput!) {
  withdrawInvitation(input: $input) { invitations { state } }
}`;
const OFFER = `query ($token: String!) {
  invitationOffer(token: $token) { organisationName email roles invitedBy state hasAccount }
}`;

let keys = 0;
const key = () => `a-new-key-${keys++}`;

async function invite(
  email = 'joe@example.org',
  { by = admin, organisationId = 'harbour', roles = ['RECRUITER'] } = {},
) {
  const input = { idempotencyKey: key(), organisationId, email, roles };
  return network.ask<{ invitePerson: { invitations: { id: string; state: string }[] } }>(
    by,
    INVITE,
    { input },
  );
}

const tokenFor = (email = 'joe@example.org') => tokenOf(network, email);

async function accept(who: Viewer | null, token: string, idempotencyKey = key()) {
  return network.ask(who, ACCEPT, { input: { idempotencyKey, token } });
}

describe('an invitation', () => {
  test('is sent by letter, with a link whose token nobody else has', async () => {
    const { text } = await invite(' Joe@Example.org ');
    const token = await tokenFor();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(text).not.toContain(token);
    const [kept] = (await network.invitations.find()).items;
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(kept).toMatchObject({ email: 'joe@example.org', roles: ['recruiter'] });
  });

  test('shows what it offers to whoever holds the link, signed in or not', async () => {
    await invite('joe@example.org', { roles: ['RECRUITER', 'INVOLVEMENT_LEAD'] });
    const { data } = await network.ask(null, OFFER, { token: await tokenFor() });
    expect(data).toEqual({
      invitationOffer: {
        organisationName: 'Harbour Homes',
        email: 'joe@example.org',
        roles: ['RECRUITER', 'INVOLVEMENT_LEAD'],
        invitedBy: 'Name of admin',
        state: 'WAITING',
        hasAccount: false,
      },
    });
  });

  test('answers the same for every token that none has', async () => {
    await invite();
    const answers = await Promise.all(
      ['', 'x', 'A'.repeat(43)].map(async (token) => network.ask(null, OFFER, { token })),
    );
    for (const { problems } of answers) expect(problems).toEqual(answers[0]?.problems);
    expect(answers[0]?.problems[0]).toMatch(/^NOT_FOUND/);
  });

  test('to the same address again takes the place of the earlier one, and kills its link', async () => {
    await invite();
    const first = await tokenFor();
    network.clock.now = '2026-11-23T09:30:00.000Z';
    const { data } = await invite('JOE@example.org', { roles: ['INVOLVEMENT_LEAD'] });
    expect(data.invitePerson.invitations).toHaveLength(1);
    expect((await network.ask(null, OFFER, { token: first })).problems[0]).toMatch(/^NOT_FOUND/);
    expect((await network.ask(null, OFFER, { token: await tokenFor() })).problems).toEqual([]);
  });

  test('asked for twice with one key is one letter', async () => {
    const input = {
      idempotencyKey: 'the-same-key',
      organisationId: 'harbour',
      email: 'joe@example.org',
      roles: ['RECRUITER'],
    };
    await network.ask(admin, INVITE, { input });
    await network.ask(admin, INVITE, { input });
    expect((await network.outbox.list({})).total).toBe(1);
  });

  test.each([
    ['not an address', { email: 'joe' }, 'e-mail address'],
    ['no role', { roles: [] }, 'role'],
    ['a role of another kind of organisation', { roles: ['COORDINATOR'] }, 'coordinator'],
    ['a member of the pool', { roles: ['MEMBER'] }, 'member'],
  ])(
    'is refused for %s',
    async (_, { email, roles }: { email?: string; roles?: string[] }, word) => {
      const { problems } = await invite(email, roles ? { roles } : {});
      expect(problems[0]).toMatch(/^BAD_INPUT/);
      expect(problems[0]).toContain(word);
    },
  );

  test('is refused for someone who works there already', async () => {
    expect((await invite('admin@example.org')).problems[0]).toMatch(/^CONFLICT/);
  });

  test('is the administrator’s to send, and nobody’s of another organisation', async () => {
    const elsewhere = await network.person('elsewhere', [
      { role: 'organisation-admin', organisationId: 'tideway' },
    ]);
    expect((await invite('joe@example.org', { by: elsewhere })).problems[0]).toMatch(
      /^NOT_ALLOWED/,
    );
    expect((await network.outbox.list({})).total).toBe(0);
  });

  test('from a coordinator is for the first administrator of an organisation only', async () => {
    const first = { by: coordinator, organisationId: 'tideway' };
    const asAdmin = { ...first, roles: ['ORGANISATION_ADMIN'] };
    expect((await invite('a@example.org', asAdmin)).problems).toEqual([]);
    expect(
      (await invite('b@example.org', { ...first, roles: ['INVOLVEMENT_LEAD'] })).problems[0],
    ).toMatch(/^BAD_INPUT/);
    const known = { by: coordinator, roles: ['ORGANISATION_ADMIN'] };
    expect((await invite('c@example.org', known)).problems[0]).toContain('has an administrator');
  });

  test('is never for one’s own address, not even a coordinator’s as first administrator', async () => {
    const asAdmin = {
      by: coordinator,
      organisationId: 'tideway',
      roles: ['ORGANISATION_ADMIN'],
    };
    const { problems } = await invite(' Coordinator@example.org ', asAdmin);
    expect(problems[0]).toMatch(/^BAD_INPUT.*your own address/);
    expect((await network.outbox.list({})).total).toBe(0);
  });

  test('that was withdrawn can’t be taken up', async () => {
    const { data } = await invite();
    const [sent] = data.invitePerson.invitations;
    const input = { idempotencyKey: key(), invitationId: sent?.id };
    const withdrawn = await network.ask(admin, WITHDRAW, { input });
    expect(withdrawn.data).toEqual({
      withdrawInvitation: { invitations: [{ state: 'WITHDRAWN' }] },
    });
    const joe = await network.person('joe', []);
    expect((await accept(joe, await tokenFor())).problems[0]).toContain('was withdrawn');
  });

  test('can be withdrawn by nobody of another organisation', async () => {
    const { data } = await invite();
    const elsewhere = await network.person('elsewhere', [
      { role: 'organisation-admin', organisationId: 'tideway' },
    ]);
    const input = { idempotencyKey: key(), invitationId: data.invitePerson.invitations[0]?.id };
    expect((await network.ask(elsewhere, WITHDRAW, { input })).problems[0]).toMatch(/^NOT_ALLOWED/);
  });
});

describe('taking an invitation up', () => {
  let joe: Viewer;
  beforeEach(async () => {
    joe = await network.person('joe', [{ role: 'recruiter', organisationId: 'tideway' }]);
    await invite('joe@example.org', { roles: ['RECRUITER', 'INVOLVEMENT_LEAD'] });
  });

  test('adds its roles to those held elsewhere', async () => {
    const { data } = await accept(joe, await tokenFor());
    expect(data).toEqual({
      acceptInvitation: {
        id: 'joe',
        roles: [
          { role: 'RECRUITER', organisation: { id: 'tideway' } },
          { role: 'RECRUITER', organisation: { id: 'harbour' } },
          { role: 'INVOLVEMENT_LEAD', organisation: { id: 'harbour' } },
        ],
      },
    });
    expect((await network.people.get('joe'))?.organisationIds).toEqual(['tideway', 'harbour']);
    expect(await network.audit.firstBreak()).toBeNull();
  });

  test('needs the address it was sent to', async () => {
    const ann = await network.person('ann', []);
    expect((await accept(ann, await tokenFor())).problems[0]).toContain('another e-mail address');
    expect((await accept(null, await tokenFor())).problems[0]).toMatch(/^NOT_SIGNED_IN/);
    expect((await network.people.get('ann'))?.roles).toEqual([]);
  });

  test('is refused to who sent it, to an address that became theirs since', async () => {
    const asAdmin = { by: coordinator, organisationId: 'tideway', roles: ['ORGANISATION_ADMIN'] };
    await invite('alias@example.org', asAdmin);
    network.testAccounts.open('coordinator', 'alias@example.org');
    const token = await tokenFor('alias@example.org');
    expect((await accept(coordinator, token)).problems[0]).toMatch(/^NOT_ALLOWED.*yourself/);
    expect((await network.people.get('coordinator'))?.organisationIds).toEqual(['voices']);
  });

  test('works for seven days', async () => {
    const token = await tokenFor();
    network.clock.now = '2026-11-29T09:30:00.000Z';
    expect((await accept(joe, token)).problems[0]).toContain('run out');
    network.clock.now = '2026-11-29T09:29:59.999Z';
    expect((await accept(joe, token)).problems).toEqual([]);
  });

  test('happens once, however often and however fast it is asked for', async () => {
    const token = await tokenFor();
    const answers = await Promise.all([accept(joe, token), accept(joe, token)]);
    const problems = answers.flatMap((answer) => answer.problems);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^ALREADY_DONE/);
    expect((await network.people.get('joe'))?.roles).toHaveLength(3);
    expect((await accept(joe, token)).problems[0]).toContain('taken up already');
  });
});

test('an open invitation says for which address an account may be made', async () => {
  await invite();
  const token = await tokenFor();
  expect(await invitedEmail(network, { token })).toMatchObject({ email: 'joe@example.org' });
  expect(await invitedEmail(network, { token: 'another' })).toBeNull();
  network.clock.now = '2026-11-29T09:30:00.000Z';
  expect(await invitedEmail(network, { token })).toBeNull();
});
