import type { RoleAt, Viewer } from '@freshfaces/graph-kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPeople, type TestPeople } from '../testing/open-test-people.ts';
import { takeRolesAway } from './go.ts';

let network: TestPeople;
let ada: Viewer;
let ben: Viewer;
let coordinator: Viewer;
const at = (role: RoleAt['role'], organisationId = 'harbour'): RoleAt => ({ role, organisationId });
beforeEach(async () => {
  network = await openTestPeople();
  ada = await network.person('ada', [at('organisation-admin'), at('involvement-lead')]);
  ben = await network.person('ben', [at('organisation-admin'), at('commissioner', 'council')]);
  coordinator = await network.person('coordinator', [at('coordinator', 'voices')]);
  await network.person('mo', [at('member')], 'amber-heron');
});
afterEach(() => network.dispose());

const PEOPLE = `query ($organisationId: ID!) {
  organisationPeople(organisationId: $organisationId) {
    organisation { id } rolesOffered viewerCanInvite viewerCanChangeRoles viewerCanRemove
    people { personId name email roles isViewer onlyHolderOf }
  }
}`;
const CHANGE = `mutation ($input: ChangeRolesInput!) { changeRoles(input: $input) { people { personId roles } } }`;
const REMOVE = `mutation ($input: RemovePersonInput!) { removePerson(input: $input) { people { personId roles } } }`;
const LEAVE = `mutation ($input: LeaveOrganisationInput!) { leaveOrganisation(input: $input) { roles { role organisation { id } } } }`;

let keys = 0;
const change = (who: Viewer, source: string, input: object) =>
  network.ask(who, source, {
    input: { idempotencyKey: `a-new-key-${keys++}`, organisationId: 'harbour', ...input },
  });
const rolesOf = async (id: string) => (await network.people.get(id))?.roles;

describe('the people of an organisation', () => {
  test('are those who work there, with what only they hold', async () => {
    const { data } = await network.ask(ada, PEOPLE, { organisationId: 'harbour' });
    expect(data).toEqual({
      organisationPeople: {
        organisation: { id: 'harbour' },
        rolesOffered: ['ORGANISATION_ADMIN', 'INVOLVEMENT_LEAD', 'RECRUITER', 'SUPPORTER'],
        viewerCanInvite: true,
        viewerCanChangeRoles: true,
        viewerCanRemove: true,
        people: [
          {
            personId: 'ada',
            name: 'Name of ada',
            email: 'ada@example.org',
            roles: ['ORGANISATION_ADMIN', 'INVOLVEMENT_LEAD'],
            isViewer: true,
            onlyHolderOf: ['INVOLVEMENT_LEAD'],
          },
          {
            personId: 'ben',
            name: 'Name of ben',
            email: 'ben@example.org',
            roles: ['ORGANISATION_ADMIN'],
            isViewer: false,
            onlyHolderOf: [],
          },
        ],
      },
    });
  });

  test.each([
    ['someone signed out', null, 'NOT_SIGNED_IN'],
    ['an involvement lead', [at('involvement-lead')], 'NOT_ALLOWED'],
    ['a member', [at('member')], 'NOT_ALLOWED'],
    [
      'an administrator of another organisation',
      [at('organisation-admin', 'tideway')],
      'NOT_ALLOWED',
    ],
  ])('are not shown to %s', async (_, roles, code) => {
    const who = roles && (await network.person('someone', roles));
    const { data, problems } = await network.ask(who, PEOPLE, { organisationId: 'harbour' });
    expect(data).toBeNull();
    expect(problems[0]).toMatch(new RegExp(`^${code}`));
  });

  test('are shown to a coordinator, who invites only where there is no administrator', async () => {
    const seen = await network.ask<{ organisationPeople: object }>(coordinator, PEOPLE, {
      organisationId: 'harbour',
    });
    expect(seen.data.organisationPeople).toMatchObject({
      rolesOffered: [],
      viewerCanInvite: false,
    });
    const empty = await network.ask<{ organisationPeople: object }>(coordinator, PEOPLE, {
      organisationId: 'tideway',
    });
    expect(empty.data.organisationPeople).toMatchObject({
      rolesOffered: ['ORGANISATION_ADMIN'],
      viewerCanInvite: true,
    });
  });
});

describe('changing roles', () => {
  test('keeps roles at other organisations', async () => {
    const { problems } = await change(ada, CHANGE, { personId: 'ben', roles: ['RECRUITER'] });
    expect(problems).toEqual([]);
    expect(await rolesOf('ben')).toEqual([at('commissioner', 'council'), at('recruiter')]);
  });

  test('leaves no partner without an involvement lead, and none without an administrator', async () => {
    const own = await change(ada, CHANGE, { personId: 'ada', roles: ['ORGANISATION_ADMIN'] });
    expect(own.problems[0]).toContain('Nobody else here is involvement lead');
    await change(ada, CHANGE, { personId: 'ben', roles: ['RECRUITER'] });
    const last = await change(ada, CHANGE, { personId: 'ada', roles: ['INVOLVEMENT_LEAD'] });
    expect(last.problems[0]).toContain('Nobody else here is administrator');
  });

  test.each([
    ['no role', []],
    ['a role of another kind of organisation', ['COMMISSIONER']],
    ['membership of the pool', ['MEMBER']],
  ])('refuses %s', async (_, roles) => {
    const { problems } = await change(ada, CHANGE, { personId: 'ben', roles });
    expect(problems[0]).toMatch(/^BAD_INPUT/);
  });

  test('does not reach people who do not work there', async () => {
    const { problems } = await change(ada, CHANGE, { personId: 'mo', roles: ['RECRUITER'] });
    expect(problems[0]).toMatch(/^NOT_FOUND/);
  });

  test('is no way in for a coordinator: they make others administrators, nothing more', async () => {
    const more = await change(coordinator, CHANGE, {
      personId: 'ben',
      roles: ['ORGANISATION_ADMIN', 'INVOLVEMENT_LEAD'],
    });
    expect(more.problems[0]).toContain('As a coordinator');
    const cass = await network.person('cass', [at('coordinator', 'voices'), at('supporter')]);
    const self = await change(cass, CHANGE, { personId: 'cass', roles: ['ORGANISATION_ADMIN'] });
    expect(self.problems[0]).toContain('As a coordinator');
    const other = await change(coordinator, CHANGE, {
      personId: 'cass',
      roles: ['ORGANISATION_ADMIN'],
    });
    expect(other.problems).toEqual([]);
  });
});

describe('removing someone', () => {
  test('takes their roles here, ends their sessions, and leaves other organisations alone', async () => {
    const { problems } = await change(ada, REMOVE, { personId: 'ben' });
    expect(problems).toEqual([]);
    expect(await rolesOf('ben')).toEqual([at('commissioner', 'council')]);
    expect(network.testAccounts.ended).toEqual(['ben']);
  });

  test('hands over what nobody else holds, and what they wrote', async () => {
    network.authored.set('ada', 3);
    const without = await change(ben, REMOVE, { personId: 'ada' });
    expect(without.problems[0]).toMatch(/^CONFLICT/);
    expect(network.testAccounts.ended).toEqual([]);
    const { problems } = await change(ben, REMOVE, { personId: 'ada', handOverTo: 'ben' });
    expect(problems).toEqual([]);
    expect(await rolesOf('ben')).toContainEqual(at('involvement-lead'));
    expect(network.handedOver).toEqual([
      { organisationId: 'harbour', fromPersonId: 'ada', toPersonId: 'ben' },
    ]);
  });

  test('hands over to nobody who does not work there', async () => {
    for (const handOverTo of ['mo', 'coordinator', 'ada', 'nobody']) {
      const { problems } = await change(ben, REMOVE, { personId: 'ada', handOverTo });
      expect(problems[0]).toMatch(/^NOT_FOUND/);
    }
    expect(await rolesOf('ada')).toHaveLength(2);
  });

  test('by a coordinator makes neither them nor anyone else involvement lead', async () => {
    const cass = await network.person('cass', [at('coordinator', 'voices'), at('supporter')]);
    const self = await change(cass, REMOVE, { personId: 'ada', handOverTo: 'cass' });
    expect(self.problems[0]).toMatch(/^BAD_INPUT.*Choose someone else/);
    for (const handOverTo of ['ben', null]) {
      const { problems } = await change(cass, REMOVE, { personId: 'ada', handOverTo });
      expect(problems[0]).toMatch(/^CONFLICT.*An administrator here must choose/);
    }
    expect(await rolesOf('ada')).toHaveLength(2);
  });

  test('by a coordinator hands over the role of administrator, never to themselves', async () => {
    const cass = await network.person('cass', [at('coordinator', 'voices'), at('supporter')]);
    await change(ada, CHANGE, { personId: 'ben', roles: ['INVOLVEMENT_LEAD'] });
    network.authored.set('ada', 3);
    const self = await change(cass, REMOVE, { personId: 'ada', handOverTo: 'cass' });
    expect(self.problems[0]).toMatch(/^BAD_INPUT/);
    expect(network.handedOver).toEqual([]);
    const { problems } = await change(cass, REMOVE, { personId: 'ada', handOverTo: 'ben' });
    expect(problems).toEqual([]);
    expect(await rolesOf('ben')).toContainEqual(at('organisation-admin'));
  });

  test('makes no supporter involvement lead', async () => {
    await network.person('sue', [at('supporter')]);
    const { problems } = await change(ben, REMOVE, { personId: 'ada', handOverTo: 'sue' });
    expect(problems[0]).toMatch(/^BAD_INPUT: A supporter/);
    expect(await rolesOf('sue')).toEqual([at('supporter')]);
  });

  test('is not for oneself, nor for other organisations’ people', async () => {
    expect((await change(ada, REMOVE, { personId: 'ada' })).problems[0]).toMatch(/^BAD_INPUT/);
    const elsewhere = await network.person('elsewhere', [at('organisation-admin', 'tideway')]);
    expect((await change(elsewhere, REMOVE, { personId: 'ben' })).problems[0]).toMatch(
      /^NOT_ALLOWED/,
    );
  });

  test('asked twice with one key is done once', async () => {
    const again = { idempotencyKey: 'the-same-key', personId: 'ben' };
    expect((await change(ada, REMOVE, again)).problems).toEqual([]);
    expect((await change(ada, REMOVE, again)).problems).toEqual([]);
  });

  test('two administrators who remove each other at once leave one', async () => {
    await change(ada, CHANGE, {
      personId: 'ben',
      roles: ['ORGANISATION_ADMIN', 'INVOLVEMENT_LEAD'],
    });
    const answers = await Promise.all([
      change(ada, REMOVE, { personId: 'ben' }),
      change(ben, REMOVE, { personId: 'ada' }),
    ]);
    expect(answers.flatMap(({ problems }) => problems)).toHaveLength(1);
    const left = [await rolesOf('ada'), await rolesOf('ben')].flat();
    expect(left.filter((held) => held?.role === 'organisation-admin')).toHaveLength(1);
  });
});

test('two who go at once meet in the roster, whatever else is written with the change', async () => {
  await change(ada, CHANGE, { personId: 'ben', roles: ['ORGANISATION_ADMIN', 'INVOLVEMENT_LEAD'] });
  const organisation = { id: 'harbour', name: 'Harbour Homes', kind: 'PARTNER' } as const;
  const gone = await Promise.allSettled(
    ['ada', 'ben'].map((leaverId) =>
      network.store.transaction(() =>
        takeRolesAway(
          network,
          { viewer: ada, organisation, leaverId, heirId: null },
          network.clock.now,
        ),
      ),
    ),
  );
  expect(gone.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

describe('leaving', () => {
  test('takes one’s own roles at that organisation away', async () => {
    const { data } = await change(ben, LEAVE, {});
    expect(data).toEqual({
      leaveOrganisation: { roles: [{ role: 'COMMISSIONER', organisation: { id: 'council' } }] },
    });
  });

  test('needs someone to take over what only the leaver holds', async () => {
    expect((await change(ada, LEAVE, {})).problems[0]).toContain('involvement lead');
    expect((await change(ada, LEAVE, { handOverTo: 'ben' })).problems).toEqual([]);
    expect(await rolesOf('ben')).toContainEqual(at('involvement-lead'));
  });

  test('hands a role over only where the leaver is an administrator', async () => {
    await change(ben, CHANGE, { personId: 'ada', roles: ['INVOLVEMENT_LEAD'] });
    const lead = { ...ada, roles: [at('involvement-lead')] };
    const { problems } = await change(lead, LEAVE, { handOverTo: 'ben' });
    expect(problems[0]).toMatch(/^CONFLICT.*An administrator here must choose/);
    expect(await rolesOf('ben')).not.toContainEqual(at('involvement-lead'));
    const helped = await change(ben, REMOVE, { personId: 'ada', handOverTo: 'ben' });
    expect(helped.problems).toEqual([]);
  });

  test('is nothing where one does not work', async () => {
    expect((await change(coordinator, LEAVE, {})).problems[0]).toMatch(/^NOT_FOUND/);
  });
});
