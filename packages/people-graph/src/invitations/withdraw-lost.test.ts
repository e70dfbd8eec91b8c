import type { RoleAt, Viewer } from '@freshfaces/graph-kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPeople, type TestPeople } from '../testing/open-test-people.ts';
import { tokenFor } from '../testing/token-for.ts';

let network: TestPeople;
let admin: Viewer;
let jo: Viewer;
let joe: Viewer;
const at = (role: RoleAt['role'], organisationId = 'harbour'): RoleAt => ({ role, organisationId });
beforeEach(async () => {
  network = await openTestPeople();
  admin = await network.person('admin', [at('organisation-admin')]);
  await network.person('lead', [at('involvement-lead')]);
  jo = await network.person('jo', [at('organisation-admin')]);
  joe = await network.person('joe', []);
});
afterEach(() => network.dispose());

let keys = 0;
const ask = (who: Viewer, source: string, input: object) =>
  network.ask(who, source, { input: { idempotencyKey: `a-new-key-${keys++}`, ...input } });
const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { rolesOffered } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { id } }`;
const REMOVE = `mutation ($input: RemovePersonInput!) { removePerson(input: $input) { rolesOffered } }`;
const LEAVE = `mutation ($input: LeaveOrganisationInput!) { leaveOrganisation(input: $input) { id } }`;
const CHANGE = `mutation ($input: ChangeRolesInput!) { changeRoles(input: $input) { rolesOffered } }`;
const ERASE = `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { id } }`;

const invite = (by: Viewer, email: string, organisationId = 'harbour') =>
  ask(by, INVITE, { organisationId, email, roles: ['ORGANISATION_ADMIN'] });
const organisationId = 'harbour';
const personId = 'jo';

describe('an invitation is withdrawn with the right to send it', () => {
  test.each([
    ['who sent it is removed', () => ask(admin, REMOVE, { organisationId, personId })],
    ['they leave', () => ask(jo, LEAVE, { organisationId })],
    [
      'they are no administrator any more',
      () => ask(admin, CHANGE, { organisationId, personId, roles: ['RECRUITER'] }),
    ],
    ['they are erased', () => ask(jo, ERASE, { personId, confirm: 'ERASE' })],
  ])('when %s', async (_, goes) => {
    await invite(jo, 'joe@example.org');
    await invite(admin, 'ann@example.org');
    const token = await tokenFor(network, 'joe@example.org');
    expect((await goes()).problems).toEqual([]);
    expect((await ask(joe, ACCEPT, { token })).problems[0]).toContain('was withdrawn');
    expect((await network.people.get('joe'))?.roles).toEqual([]);
    const open = (await network.invitations.find()).items.filter(({ ended }) => !ended);
    expect(open).toMatchObject([{ email: 'ann@example.org' }]);
    expect(await network.audit.firstBreak()).toBeNull();
  });

  test('when a coordinator who asked a first administrator is one no more', async () => {
    const coordinator = await network.person('coordinator', [at('coordinator', 'voices')]);
    await network.person('cass', [at('coordinator', 'voices'), at('organisation-admin', 'voices')]);
    await invite(coordinator, 'joe@example.org', 'tideway');
    const token = await tokenFor(network, 'joe@example.org');
    expect((await ask(coordinator, LEAVE, { organisationId: 'voices' })).problems).toEqual([]);
    expect((await ask(joe, ACCEPT, { token })).problems[0]).toContain('was withdrawn');
  });
});

test('an invitation stays while who sent it is still an administrator there', async () => {
  await invite(jo, 'joe@example.org');
  const token = await tokenFor(network, 'joe@example.org');
  const roles = ['ORGANISATION_ADMIN', 'RECRUITER'];
  await ask(admin, CHANGE, { organisationId, personId, roles });
  expect((await ask(joe, ACCEPT, { token })).problems).toEqual([]);
});

test('nobody invites who was removed while their invitation was on its way', async () => {
  const asBefore = { ...joe, roles: [at('organisation-admin')] };
  expect((await invite(asBefore, 'ann@example.org')).problems[0]).toMatch(/^BAD_INPUT/);
});
