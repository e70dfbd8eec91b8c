import { assertCan, can } from '@freshfaces/access';
import {
  dayOf,
  type GraphContext,
  newId,
  notFound,
  Problem,
  parseInput,
} from '@freshfaces/graph-kit';
import { findAll, type Stored } from '@freshfaces/store';
import { z } from 'zod';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { memberToChange, mustBeHere, subjectOf } from '../members/seeing.ts';
import { mustBeSignedIn } from '../must-be-signed-in.ts';
import type { Pool } from '../pool.ts';
import { type Group, groupMemberId, isOpenTo } from './group.ts';

const startInput = z.object({
  idempotencyKey: z.string(),
  organisationId: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
  name: z.string().trim().min(1, 'Give the group a name.').max(60, 'At most 60 characters.'),
  about: z.string().trim().min(1, 'Say what it is for.').max(300, 'At most 300 characters.'),
  meets: z
    .string()
    .trim()
    .min(1, 'Say when and where it meets.')
    .max(200, 'At most 200 characters.'),
});
const endInput = z.object({ idempotencyKey: z.string(), groupId: z.string() });
const joinInput = endInput.extend({ memberId: z.string() });

type Mutations = Pick<MutationResolvers, 'startGroup' | 'endGroup' | 'joinGroup' | 'leaveGroup'>;

export function groupMutations(pool: Pool): Mutations {
  return {
    async startGroup(_parent, { input }, context) {
      const { idempotencyKey: key, ...wanted } = parseInput(startInput, input);
      const { personId } = assertMayRun(context, wanted.organisationId);
      const now = context.now();
      const action = 'group.start';
      const { id } = await pool.once({ personId, key, action, input, now }, async () => {
        const started = { id: newId(), ...wanted, startedOn: dayOf(now), endedOn: null };
        const group = await pool.groups.insert(started);
        const subjectIds = [group.id];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: wanted });
        return { id: group.id };
      });
      return mustFind(pool, id);
    },

    async endGroup(_parent, { input }, context) {
      const { idempotencyKey: key, groupId } = parseInput(endInput, input);
      mustBeSignedIn(context.viewer);
      const { organisationId } = await mustFind(pool, groupId);
      const { personId } = assertMayRun(context, organisationId);
      const now = context.now();
      const action = 'group.end';
      await pool.once({ personId, key, action, input, now }, async () => {
        const group = await mustFind(pool, groupId);
        await pool.groups.replace({ ...group, endedOn: group.endedOn ?? dayOf(now) });
        const joined = await findAll(pool.groupMembers, { where: { groupId } });
        for (const { id } of joined) await pool.groupMembers.remove(id);
        const subjectIds = [groupId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: null });
      });
      return mustFind(pool, groupId);
    },

    joinGroup: (_parent, { input }, context) => changeMembership(pool, context, input, true),
    leaveGroup: (_parent, { input }, context) => changeMembership(pool, context, input, false),
  };
}

/** A member comes or goes: they do it themselves, or their lead writes it down. */
async function changeMembership(
  pool: Pool,
  context: GraphContext,
  input: unknown,
  joins: boolean,
): Promise<Group> {
  const { idempotencyKey: key, groupId, memberId } = parseInput(joinInput, input);
  const before = await memberToChange(pool, context, memberId);
  const viewer = assertCan(context.viewer, 'group.join', subjectOf(before));
  const { personId } = viewer;
  const now = context.now();
  const action = joins ? 'group.join' : 'group.leave';
  await pool.once({ personId, key, action, input, now }, async () => {
    const member = mustBeHere(await pool.members.get(memberId));
    const group = await mustFind(pool, groupId);
    const id = groupMemberId(groupId, memberId);
    if (!joins) await pool.groupMembers.remove(id);
    else if ((await pool.groupMembers.get(id)) === null) {
      if (!isOpenTo(group, member)) {
        throw new Problem('CONFLICT', 'This group is not open to this member.');
      }
      const by = viewer.memberId === memberId ? 'self' : 'lead';
      await pool.groupMembers.insert({ id, groupId, memberId, joinedOn: dayOf(now), by });
    }
    const subjectIds = [groupId, memberId];
    await pool.audit.record({ at: now, personId, action, subjectIds, content: null });
  });
  return mustFind(pool, groupId);
}

function assertMayRun({ viewer }: GraphContext, organisationId: string | null) {
  return organisationId === null
    ? assertCan(viewer, 'group.run-network')
    : assertCan(viewer, 'group.run', { organisationIds: [organisationId] });
}

/** May this viewer start or end groups of this organisation, or, for null, of the network? */
export function mayRun({ viewer }: GraphContext, organisationId: string | null): boolean {
  return organisationId === null
    ? can(viewer, 'group.run-network')
    : can(viewer, 'group.run', { organisationIds: [organisationId] });
}

async function mustFind({ groups }: Pool, id: string): Promise<Stored<Group>> {
  const found = await groups.get(id);
  if (!found) throw notFound('group');
  return found;
}
