import { assertCan } from '@freshfaces/access';
import { notFound } from '@freshfaces/graph-kit';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import type { Pool } from '../pool.ts';
import { loadImport } from './load-import.ts';
import { mustBeFresh, mustBeUntouched, takeBack, undone } from './undo-import.ts';

export function undoMutation(pool: Pool): Pick<MutationResolvers, 'undoMemberImport'> {
  return {
    async undoMemberImport(_parent, { input }, context) {
      const { id, organisationId } = await loadImport(pool, context, input.importId);
      const { personId } = assertCan(context.viewer, 'member.import', {
        organisationIds: [organisationId],
      });
      const now = context.now();
      const action = 'member.import-undo';
      const key = input.idempotencyKey;

      await pool.once({ personId, key, action, input, now }, async () => {
        const found = await pool.imports.get(id);
        if (!found) throw notFound('import');
        const saved = mustBeFresh(found, now);
        await mustBeUntouched(pool, saved);
        const memberIds = saved.members.map((member) => member.id);
        for (const memberId of memberIds) await takeBack(pool, memberId, now);
        await pool.imports.replace(undone(found));
        const subjectIds = [id, organisationId, ...memberIds];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: null });
      });
      context.loaders.clear();
      return loadImport(pool, context, id);
    },
  };
}
