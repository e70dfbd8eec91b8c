import type { Viewer } from '@freshfaces/graph-kit';
import { memberViewer, staff, supporterViewer } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../profile/profile.ts';
import { newKey } from '../testing/ask-members.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
});
afterEach(() => bench.dispose());

const lead = staff('involvement-lead', 'harbour');
const coordinator = staff('coordinator', 'network');
const FORUM = { name: 'Tea group', about: 'What we think of services.', meets: 'Mondays at 2' };

async function send(viewer: Viewer | null, name: string, input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, problems } = await bench.ask<Record<string, { id: string }> | null>(
    viewer,
    `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`,
    { input: { idempotencyKey: newKey(), ...input } },
  );
  return { id: data?.[name]?.id ?? '', said: problems.join() };
}

async function started(organisationId: string | null = 'harbour'): Promise<string> {
  const viewer = organisationId === null ? coordinator : lead;
  return (await send(viewer, 'startGroup', { organisationId, ...FORUM })).id;
}

async function join(viewer: Viewer | null, groupId: string, memberId: string) {
  return (await send(viewer, 'joinGroup', { groupId, memberId })).said;
}

describe('R45: groups', () => {
  test('of an organisation are started by its lead, of the network by a coordinator', async () => {
    expect(await started()).not.toBe('');
    expect(await started(null)).not.toBe('');
    const all = { organisationId: null, ...FORUM };
    expect((await send(lead, 'startGroup', all)).said).toMatch(/NOT_ALLOWED/);
    const own = { organisationId: 'harbour', ...FORUM };
    const others = staff('involvement-lead', 'meadow');
    expect((await send(others, 'startGroup', own)).said).toMatch(/NOT_ALLOWED/);
    expect((await send(null, 'startGroup', own)).said).toMatch(/NOT_SIGNED_IN/);
  });

  test('are joined and left by the member, or their lead for them', async () => {
    const id = await started();
    expect(await join(memberViewer('amina'), id, 'amina')).toBe('');
    expect(await join(memberViewer('amina'), id, 'amina'), 'again').toBe('');
    expect(await join(lead, id, 'bill')).toBe('');
    expect(await bench.pool.groupMembers.count({ groupId: id })).toBe(2);
    const left = await send(memberViewer('amina'), 'leaveGroup', {
      groupId: id,
      memberId: 'amina',
    });
    expect(left.said).toBe('');
    expect(await bench.pool.groupMembers.count({ groupId: id })).toBe(1);
    for (const other of [
      staff('recruiter', 'harbour'),
      staff('involvement-lead', 'meadow'),
      supporterViewer(['amina']),
      null,
    ]) {
      expect(await join(other, id, 'amina')).toMatch(/NOT_ALLOWED|NOT_SIGNED_IN/);
    }
  });

  test('of an organisation are for its own members, of the network for everyone in the shared pool', async () => {
    const carol = memberViewer('carol', 'meadow');
    expect(await join(carol, await started(), 'carol')).toMatch(/CONFLICT.*not open/);
    const forum = await started(null);
    expect(await join(carol, forum, 'carol')).toBe('');
    expect(await join(lead, forum, 'bill'), 'not in the shared pool').toMatch(/CONFLICT/);
  });

  test('name nobody to anyone but themselves and their own lead: others see how many', async () => {
    const id = await started(null);
    await join(lead, id, 'amina');
    await join(memberViewer('carol', 'meadow'), id, 'carol');
    const GROUP = `query ($id: ID!) { group(id: $id) { memberCount ownMembers { shownAs } } }`;
    const seenBy = async (viewer: Viewer) => (await bench.ask(viewer, GROUP, { id })).data;
    expect(await seenBy(lead)).toEqual({
      group: { memberCount: 2, ownMembers: [{ shownAs: 'Amina Khan' }] },
    });
    for (const other of [coordinator, staff('recruiter', 'harbour')]) {
      expect(await seenBy(other)).toEqual({ group: { memberCount: 2, ownMembers: [] } });
    }
  });

  test('of another organisation are not seen', async () => {
    const id = await started();
    const other = staff('recruiter', 'meadow');
    const { problems } = await bench.ask(other, `query ($id: ID!) { group(id: $id) { name } }`, {
      id,
    });
    expect(problems.join()).toMatch(/NOT_FOUND/);
    expect((await bench.ask(other, `{ groups { id } }`)).data).toEqual({ groups: [] });
    expect((await bench.ask(lead, `{ groups { id } }`)).data).toEqual({ groups: [{ id }] });
  });

  test('that ended have nobody in them, and can’t be joined', async () => {
    const id = await started();
    await join(lead, id, 'amina');
    expect((await send(lead, 'endGroup', { groupId: id })).said).toBe('');
    expect(await bench.pool.groupMembers.count({ groupId: id })).toBe(0);
    expect(await join(lead, id, 'amina')).toMatch(/CONFLICT/);
  });
});

describe('R36: a standing partner’s work', () => {
  const work = { memberId: 'amina', date: '2026-11-20' };

  test('counts one turn a day in rotation', async () => {
    await bench.pool.profiles.keep('amina', {
      ...EMPTY_PROFILE,
      partnerRole: 'Recruitment partner',
    });
    expect((await send(lead, 'recordStandingWork', work)).said).toBe('');
    expect(bench.panels.recorded).toEqual([
      {
        opportunityId: 'standing-role:amina:2026-11-20',
        organisationId: 'harbour',
        stage: 'standing-role',
        date: '2026-11-20',
        memberIds: ['amina'],
      },
    ]);
  });

  test('is counted for nobody without such a role, not ahead, and by their lead only', async () => {
    expect((await send(lead, 'recordStandingWork', work)).said).toMatch(
      /CONFLICT.*no standing role/,
    );
    const ahead = { ...work, date: '2026-11-23' };
    expect((await send(lead, 'recordStandingWork', ahead)).said).toMatch(/BAD_INPUT.*future/);
    const herself = memberViewer('amina');
    expect((await send(herself, 'recordStandingWork', work)).said).toMatch(/NOT_ALLOWED/);
    expect(bench.panels.recorded).toEqual([]);
  });
});
