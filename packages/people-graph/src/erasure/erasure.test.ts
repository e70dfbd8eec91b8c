import { pendingErasures } from '@freshfaces/access';
import type { PersonalDataPorts, RoleAt, Viewer } from '@freshfaces/graph-kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPeople, type TestPeople } from '../testing/open-test-people.ts';
import { finishErasuresJob } from './finish-erasure.ts';
import { leftMemberRetention } from './left-member-retention.ts';

const at = (role: RoleAt['role'], organisationId = 'harbour'): RoleAt => ({ role, organisationId });

let network: TestPeople;
let lead: Viewer;
let mo: Viewer;
let pool: ReturnType<typeof domain>;
let panels: ReturnType<typeof domain>;
beforeEach(async () => {
  network = await openTestPeople();
  pool = domain('What the pool kept.');
  panels = domain('Panel places.');
  Object.assign(network.domains, { pool, panels });
  network.homes.set('amber-heron', 'harbour');
  lead = await network.person('lead', [at('involvement-lead'), at('organisation-admin')]);
  mo = await network.person('mo', [at('member')], 'amber-heron');
});
afterEach(() => network.dispose());

/** A domain that counts what it is asked to erase, and fails while it is told to. */
function domain(erased: string): PersonalDataPorts & { asked: object[]; down: boolean } {
  const asked: object[] = [];
  return {
    asked,
    down: false,
    personalData: async () => [],
    async erasePersonalData(request) {
      if (this.down) throw new Error('down');
      asked.push(request);
      return { erased: [erased], kept: ['Salted leaves of past draws.'] };
    },
  };
}

const ERASE = `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { id at erased kept } }`;
let keys = 0;
const erase = (who: Viewer | null, input: object) =>
  network.ask<{ erasePerson: { erased: string[]; kept: string[] } }>(who, ERASE, {
    input: { idempotencyKey: `a-new-key-${keys++}`, confirm: 'ERASE', ...input },
  });
const everythingKept = async () =>
  JSON.stringify([
    await network.people.find(),
    await network.invitations.find(),
    await network.outbox.list({}),
    [...network.testAccounts.kept],
  ]);

describe('erasing', () => {
  test('takes account and member record, and keeps an opaque id', async () => {
    const { data, problems } = await erase(mo, { personId: 'mo' });
    expect(problems).toEqual([]);
    expect(data.erasePerson.erased).toContain('Panel places.');
    expect(data.erasePerson.kept).toContain('Salted leaves of past draws.');
    expect(await everythingKept()).not.toMatch(/Name of mo|mo@example/);
    expect((await network.people.get('mo'))?.id).toBe('mo');
    const request = { personId: 'mo', memberId: 'amber-heron', at: network.clock.now };
    expect(pool.asked).toEqual([request]);
    expect(await network.audit.firstBreak()).toBeNull();
  });

  test('takes letters and invitations to the address along', async () => {
    const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { rolesOffered } }`;
    const invited = { organisationId: 'harbour', email: 'ann@example.org', roles: ['RECRUITER'] };
    await network.ask(lead, INVITE, { input: { idempotencyKey: 'invite-ann', ...invited } });
    const ann = await network.person('ann', []);
    expect(await everythingKept()).toContain('ann@example');
    await erase(ann, { personId: 'ann' });
    expect(await everythingKept()).not.toContain('ann@example');
  });

  test('happens once, and again changes nothing', async () => {
    await erase(lead, { memberId: 'amber-heron' });
    const { problems } = await erase(lead, { memberId: 'amber-heron' });
    expect(problems).toEqual([]);
    expect(pool.asked).toHaveLength(1);
    expect(await network.erasures.count()).toBe(1);
  });

  test('by the home lead keeps the account of a member who also works somewhere', async () => {
    const bea = await network.person(
      'bea',
      [at('member'), at('recruiter', 'tideway')],
      'blue-kite',
    );
    network.homes.set('blue-kite', 'harbour');
    await erase(lead, { memberId: 'blue-kite' });
    const kept = await network.people.get(bea.personId);
    expect(kept).toMatchObject({ name: 'Name of bea', memberId: null });
    expect(kept?.roles).toEqual([at('recruiter', 'tideway')]);
    expect(pool.asked).toEqual([{ personId: null, memberId: 'blue-kite', at: network.clock.now }]);
  });

  test('is noted for a member whose lead asks for it', async () => {
    await erase(lead, { memberId: 'amber-heron' });
    expect((await network.reads.looksAt('amber-heron', {})).nodes[0]).toMatchObject({
      personId: 'lead',
      why: 'erasure',
    });
  });
});

describe('erasing is refused', () => {
  test.each([
    ['without the word', { personId: 'mo', confirm: 'erase' }, /^BAD_INPUT: Type the word/],
    ['for nobody', {}, /^BAD_INPUT/],
    [
      'for a person and a member at once',
      { personId: 'mo', memberId: 'amber-heron' },
      /^BAD_INPUT/,
    ],
  ])('%s', async (_, input, problem) => {
    expect((await erase(mo, input)).problems[0]).toMatch(problem);
  });

  test.each([
    ['a lead of another organisation', [at('involvement-lead', 'tideway')]],
    ['an administrator without the role of lead', [at('organisation-admin')]],
    ['a coordinator', [at('coordinator', 'voices')]],
    ['another member', [at('member')]],
  ])('to %s', async (_, roles) => {
    const other = await network.person('other', roles);
    expect((await erase(other, { memberId: 'amber-heron' })).problems[0]).toMatch(/^NOT_ALLOWED/);
    expect((await erase(other, { personId: 'mo' })).problems[0]).toMatch(/^NOT_FOUND/);
    expect(await network.erasures.count()).toBe(0);
  });

  test('to someone signed out', async () => {
    expect((await erase(null, { personId: 'mo' })).problems[0]).toMatch(/^NOT_SIGNED_IN/);
  });

  test('to the only lead, until someone takes over', async () => {
    const { problems } = await erase(lead, { personId: 'lead' });
    expect(problems[0]).toMatch(/^CONFLICT: Nobody else at Harbour Homes is/);
    expect((await network.people.get('lead'))?.name).toBe('Name of lead');
    expect(await pendingErasures(network.store)).toEqual([]);
  });
});

describe('the account of someone who works somewhere', () => {
  test('is erased by their administrator once they were removed, not before', async () => {
    await network.person('rob', [at('recruiter')]);
    expect((await erase(lead, { personId: 'rob' })).problems[0]).toMatch(/^NOT_FOUND/);
    const REMOVE = `mutation ($input: RemovePersonInput!) { removePerson(input: $input) { rolesOffered } }`;
    const gone = { idempotencyKey: 'remove-rob', organisationId: 'harbour', personId: 'rob' };
    await network.ask(lead, REMOVE, { input: gone });
    const elsewhere = await network.person('elsewhere', [at('organisation-admin', 'tideway')]);
    expect((await erase(elsewhere, { personId: 'rob' })).problems[0]).toMatch(/^NOT_FOUND/);
    expect((await erase(lead, { personId: 'rob' })).problems).toEqual([]);
    expect(await everythingKept()).not.toMatch(/Name of rob|rob@example/);
  });
});

describe('an erasure that was broken off', () => {
  test('says so, and is finished by the job, without doing again what is done', async () => {
    panels.down = true;
    const { data } = await erase(mo, { personId: 'mo' });
    expect(data.erasePerson.erased.at(-1)).toContain('being erased now');
    expect(await pendingErasures(network.store)).toHaveLength(1);
    await expect(finishErasuresJob(network).run(network.clock.now)).rejects.toThrow('down');
    panels.down = false;
    await finishErasuresJob(network).run(network.clock.now);
    expect([pool.asked.length, panels.asked.length]).toEqual([1, 1]);
    expect(await everythingKept()).not.toMatch(/Name of mo|mo@example/);
    expect(await pendingErasures(network.store)).toEqual([]);
  });

  test('signs the person out at once', async () => {
    panels.down = true;
    await erase(lead, { memberId: 'amber-heron' });
    expect(network.testAccounts.ended).toEqual(['mo']);
  });
});

test('a member who left is erased a year later, with their account, and again after a restore', async () => {
  const rule = leftMemberRetention(network);
  network.leftOn.set('amber-heron', '2025-11-21');
  expect(await rule.run('2026-11-21T09:30:00.000Z', true)).toBe(0);
  expect(await rule.run('2026-11-22T09:30:00.000Z', true)).toBe(1);
  expect(await network.erasures.count()).toBe(0);
  expect(await rule.run('2026-11-22T09:30:00.000Z', false)).toBe(1);
  expect(await everythingKept()).not.toMatch(/Name of mo|mo@example/);
  expect((await network.erasures.find()).items).toMatchObject([
    { personId: 'mo', memberId: 'amber-heron', done: true },
  ]);
});
