import { can, type Person } from '@freshfaces/access';
import type { RoleAt, Viewer } from '@freshfaces/graph-kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPeople, type TestPeople } from '../testing/open-test-people.ts';
import { tokenFor } from '../testing/token-for.ts';

let network: TestPeople;
let lead: Viewer;
let otherLead: Viewer;
let joe: Viewer;
const at = (role: RoleAt['role'], organisationId = 'harbour'): RoleAt => ({ role, organisationId });

beforeEach(async () => {
  network = await openTestPeople();
  network.homes.set('m1', 'harbour').set('m2', 'harbour');
  lead = await network.person('lead', [at('involvement-lead')]);
  otherLead = await network.person('other-lead', [at('involvement-lead', 'tideway')]);
  joe = await network.person('joe', []);
});
afterEach(() => network.dispose());

let keys = 0;
const ACCESS = `hasAccount viewerCanInvite invitations { id email state }
  supporters { personId name } supporterInvitations { id email state }`;

interface Access {
  hasAccount: boolean;
  viewerCanInvite: boolean;
  invitations: { id: string; email: string; state: string }[];
  supporters: { personId: string; name: string }[];
  supporterInvitations: { id: string; state: string }[];
}

async function send(who: Viewer | null, name: string, input: object, fields = ACCESS) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { done: ${name}(input: $input) { ${fields} } }`;
  const idempotencyKey = `joining-key-${keys++}`;
  const { data, problems } = await network.ask<{ done: Access }>(who, text, {
    input: { idempotencyKey, ...input },
  });
  return { done: data?.done, problems };
}

async function accessOf(who: Viewer | null, memberId = 'm1') {
  const text = `query ($memberId: ID!) { memberAccess(memberId: $memberId) { ${ACCESS} } }`;
  const { data, problems } = await network.ask<{ memberAccess: Access }>(who, text, { memberId });
  return { access: data?.memberAccess, problems };
}

const accept = async (who: Viewer, email: string) =>
  send(who, 'acceptInvitation', { token: await tokenFor(network, email) }, 'id member { id }');
const kept = (id: string) => network.people.get(id);

describe('a member who has a record and no account', () => {
  const email = 'joe@example.org';

  test('R166: is invited by their lead, and the account they open is bound to the record', async () => {
    const { done } = await send(lead, 'inviteMember', { memberId: 'm1', email: ` ${email} ` });
    expect(done).toMatchObject({ hasAccount: false, invitations: [{ email, state: 'WAITING' }] });
    expect((await accept(joe, email)).problems).toEqual([]);
    expect(await kept('joe')).toMatchObject({ memberId: 'm1', roles: [at('member')] });
    const { access } = await accessOf(lead);
    expect(access).toMatchObject({ hasAccount: true, viewerCanInvite: false });
    const again = await send(lead, 'inviteMember', { memberId: 'm1', email: 'ann@example.org' });
    expect(again.problems.join()).toMatch(/^CONFLICT.*account already/);
  });

  test('is told in the letter that they need no account', async () => {
    await send(lead, 'inviteMember', { memberId: 'm1', email });
    const { nodes } = await network.outbox.list({ first: 1 });
    expect(nodes[0]?.text).toContain('You do not need an account.');
  });

  test('is not bound by someone whose account belongs to another member', async () => {
    const ann = await network.person('ann', [at('member')], 'm2');
    const taken = await send(lead, 'inviteMember', { memberId: 'm1', email: 'ann@example.org' });
    expect(taken.problems.join()).toMatch(/^CONFLICT.*Another member/);
    await send(lead, 'inviteMember', { memberId: 'm1', email: 'new@example.org' });
    network.testAccounts.open('ann', 'new@example.org');
    expect((await accept(ann, 'new@example.org')).problems.join()).toMatch(/^CONFLICT/);
    expect((await kept('ann'))?.memberId).toBe('m2');
  });

  test('is invited by nobody but their own lead, who cannot invite themselves', async () => {
    const input = { memberId: 'm1', email };
    expect((await send(otherLead, 'inviteMember', input)).problems.join()).toMatch(/NOT_ALLOWED/);
    expect((await send(null, 'inviteMember', input)).problems.join()).toMatch(/NOT_SIGNED_IN/);
    const self = await send(lead, 'inviteMember', { ...input, email: 'lead@example.org' });
    expect(self.problems.join()).toMatch(/^BAD_INPUT.*your own/);
    expect((await accessOf(otherLead)).problems.join()).toMatch(/NOT_ALLOWED/);
  });

  test('is not shown to the administrator of the organisation, who knows no member by name', async () => {
    await send(lead, 'inviteMember', { memberId: 'm1', email });
    const admin = await network.person('admin', [at('organisation-admin')]);
    const { text } = await network.ask(
      admin,
      '{ organisationPeople(organisationId: "harbour") { invitations { email } } }',
    );
    expect(text).not.toContain(email);
  });

  test('is not let in once the invitation was withdrawn, or the member has left', async () => {
    const { done } = await send(lead, 'inviteMember', { memberId: 'm1', email });
    await send(lead, 'withdrawMemberInvitation', { invitationId: done?.invitations[0]?.id });
    expect((await accept(joe, email)).problems.join()).toMatch(/^ALREADY_DONE/);
    network.clock.now = '2026-11-22T09:31:00.000Z';
    await send(lead, 'inviteMember', { memberId: 'm1', email });
    network.leftOn.set('m1', '2026-11-22');
    expect((await accept(joe, email)).problems.join()).toMatch(/^NOT_FOUND/);
  });
});

describe('a supporter', () => {
  const email = 'joe@example.org';
  let member: Viewer;
  beforeEach(async () => {
    member = await network.person('member', [at('member')], 'm1');
  });
  const viewerOf = async (id: string): Promise<Viewer> => {
    const person = await kept(id);
    if (!person) throw new Error('There is nobody.');
    return { ...person, personId: person.id };
  };

  test('R166, R167: a supporter is asked by the member, sees them, answers nothing for them, and is ended at once', async () => {
    await send(member, 'inviteSupporter', { memberId: 'm1', email });
    await accept(joe, email);
    const subject = { organisationIds: ['harbour'], memberId: 'm1' };
    const helper = await viewerOf('joe');
    expect(can(helper, 'member.name', subject)).toBe(true);
    expect(can(helper, 'place.answer', subject)).toBe(false);
    const { access } = await accessOf(member);
    expect(access?.supporters).toEqual([{ personId: 'joe', name: 'Name of joe' }]);

    const { done } = await send(member, 'endSupport', { memberId: 'm1', personId: 'joe' });
    expect(done?.supporters).toEqual([]);
    const after = await viewerOf('joe');
    expect(after).toMatchObject({ supports: [], roles: [] });
    expect(can(after, 'member.name', subject)).toBe(false);
  });

  test('R167: a supporter is asked by the lead only once the member said yes', async () => {
    const input = { memberId: 'm1', email };
    const early = await send(lead, 'inviteSupporter', input);
    expect(early.problems.join()).toMatch(/^BAD_INPUT.*Ask the member first/);
    const { problems } = await send(lead, 'inviteSupporter', { ...input, saidYes: 'IN_PERSON' });
    expect(problems).toEqual([]);
    const other = await send(otherLead, 'inviteSupporter', { ...input, saidYes: 'IN_PERSON' });
    expect(other.problems.join()).toMatch(/NOT_ALLOWED/);
  });

  test('may stop, and keeps helping others there', async () => {
    await send(member, 'inviteSupporter', { memberId: 'm1', email });
    await accept(joe, email);
    network.clock.now = '2026-11-22T09:31:00.000Z';
    await send(lead, 'inviteSupporter', { memberId: 'm2', email, saidYes: 'PHONE' });
    await accept(joe, email);
    const { problems } = await send(joe, 'stopSupporting', { memberId: 'm1' }, 'id');
    expect(problems).toEqual([]);
    expect(await kept('joe')).toMatchObject({ supports: ['m2'], roles: [at('supporter')] });
  });

  test('is nobody’s once their role at the organisation is taken away, or the member is erased', async () => {
    const admin = await network.person('admin', [at('organisation-admin')]);
    await send(member, 'inviteSupporter', { memberId: 'm1', email });
    await accept(joe, email);
    const input = { organisationId: 'harbour', personId: 'joe' };
    await send(admin, 'removePerson', input, 'rolesOffered');
    expect(await kept('joe')).toMatchObject({ supports: [], roles: [] });
    network.clock.now = '2026-11-22T09:31:00.000Z';

    await send(member, 'inviteSupporter', { memberId: 'm1', email });
    await accept(joe, email);
    await send(member, 'erasePerson', { personId: 'member', confirm: 'ERASE' }, 'id');
    expect(await kept('joe')).toMatchObject({ supports: [], roles: [] });
    expect(await network.invitations.count({ 'about.memberId': 'm1' })).toBe(0);
  });

  test('is not the member themselves', async () => {
    const own = await send(member, 'inviteSupporter', {
      memberId: 'm1',
      email: 'member@example.org',
    });
    expect(own.problems.join()).toMatch(/^BAD_INPUT.*someone else/);
  });
});

test('people kept before there were supporters support nobody', async () => {
  const { supports: _, version: __, ...before } = (await kept('joe')) ?? {};
  await network.people.remove('joe');
  await network.people.insert(before as Person);
  const job = network.subgraph.jobs.find(({ name }) => name === 'people-from-before-supporters');
  await job?.run('2026-11-22T09:30:00.000Z');
  expect(await kept('joe')).toMatchObject({ supports: [], organisationIds: [] });
});

test('R20: an account follows the member it belongs to, and goes back when that is undone', async () => {
  await network.person('twin', [at('member')], 'm2');
  await network.person('helper', []);
  await send(lead, 'inviteSupporter', {
    memberId: 'm2',
    email: 'helper@example.org',
    saidYes: 'PAPER',
  });
  const helper = { ...lead, personId: 'helper', roles: [] };
  await accept(helper, 'helper@example.org');
  const move = { from: 'm2', to: 'm1', back: false };
  await network.subgraph.ports.accountMoved(move);
  await network.subgraph.ports.accountMoved(move);
  expect((await kept('twin'))?.memberId).toBe('m1');
  expect((await kept('helper'))?.supports).toEqual(['m1']);
  await network.subgraph.ports.accountMoved({ ...move, back: true });
  expect((await kept('twin'))?.memberId).toBe('m2');
});
