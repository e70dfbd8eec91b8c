import { assertCan } from '@freshfaces/access';
import { dayOf, type GraphContext, notFound, parseInput } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { z } from 'zod';
import type {
  MemberMergeResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.ts';
import { loadMember } from '../loaders.ts';
import { memberToChange, subjectOf } from '../members/seeing.ts';
import type { Pool } from '../pool.ts';
import { MERGE_FACTS } from './merge-facts.ts';
import { mergeMembers } from './merge-members.ts';
import { tellOthers } from './tell-others.ts';
import { undoMerge } from './undo-merge.ts';

const mergeInput = z.object({
  idempotencyKey: z.string(),
  keptId: z.string(),
  otherId: z.string(),
  takeFromOther: z.array(z.enum(MERGE_FACTS)).max(MERGE_FACTS.length),
});

export function mergeMutations(
  pool: Pool,
): Pick<MutationResolvers, 'mergeMembers' | 'undoMemberMerge'> {
  /** After the change is sure: the other domains follow now, or as soon as they can be reached. */
  async function told(id: string) {
    const merge = await pool.merges.get(id);
    if (!merge) throw notFound('merge');
    await tellOthers(pool, merge).catch(() => undefined);
    return merge;
  }

  return {
    async mergeMembers(_parent, { input }, context) {
      const parsed = parseInput(mergeInput, input);
      const { idempotencyKey: key, keptId, otherId, takeFromOther: taken } = parsed;
      const personId = await leadOfBoth(pool, context, [keptId, otherId]);
      const now = context.now();
      const action = 'member.merge';
      const { id } = await pool.once({ personId, key, action, input, now }, async () => {
        const id = await mergeMembers(pool, { keptId, otherId, taken, personId, now });
        const subjectIds = [id, keptId, otherId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: { taken } });
        return { id };
      });
      context.loaders.clear();
      return told(id);
    },

    async undoMemberMerge(_parent, { input }, context) {
      const { mergeId, idempotencyKey: key } = input;
      const before = await pool.merges.get(mergeId);
      const organisationIds = before ? [before.homeOrganisationId] : [];
      const { personId } = assertCan(context.viewer, 'member.merge', { organisationIds });
      const now = context.now();
      const action = 'member.undo-merge';
      await pool.once({ personId, key, action, input, now }, async () => {
        await undoMerge(pool, mergeId, now);
        const subjectIds = [mergeId, ...(before ? [before.keptId, before.otherId] : [])];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: null });
      });
      context.loaders.clear();
      return told(mergeId);
    },
  };
}

async function leadOfBoth(
  pool: Pool,
  context: GraphContext,
  ids: readonly string[],
): Promise<string> {
  let personId = '';
  for (const id of ids) {
    const member = await memberToChange(pool, context, id);
    ({ personId } = assertCan(context.viewer, 'member.merge', subjectOf(member)));
  }
  return personId;
}

export function mergesQuery(pool: Pool): Pick<QueryResolvers, 'memberMerges'> {
  return {
    async memberMerges(_parent, { organisationId }, { viewer }) {
      assertCan(viewer, 'member.merge', { organisationIds: [organisationId] });
      return findAll(pool.merges, {
        where: { homeOrganisationId: organisationId },
        sort: { by: 'at', order: 'desc' },
      });
    },
  };
}

export function mergeFields(pool: Pool): MemberMergeResolvers {
  return {
    async kept({ keptId }, _input, context) {
      const kept = await loadMember(pool, context, keptId);
      if (!kept) throw notFound('member');
      return kept;
    },
    viewerCanUndo: ({ undoneAt, undoUntil }, _input, { now }) =>
      undoneAt === null && dayOf(now()) <= undoUntil,
  };
}
