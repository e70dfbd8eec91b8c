import { randomInt } from 'node:crypto';
import { assertCan } from '@freshfaces/access';
import { dayOf, newId } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { freshPseudonym } from '../members/pseudonym.ts';
import type { Pool } from '../pool.ts';
import { checkRows } from './check-rows.ts';
import { confirmed, mustBePreview, withoutContent } from './close-import.ts';
import { loadImport } from './load-import.ts';
import { documentsOf, type Importing } from './new-members.ts';
import type { NewMember } from './read-row.ts';
import { versionsOf } from './undo-import.ts';

export function closeMutations(
  pool: Pool,
): Pick<MutationResolvers, 'confirmMemberImport' | 'discardMemberImport'> {
  return {
    async confirmMemberImport(_parent, { input }, context) {
      const { id, organisationId } = await loadImport(pool, context, input.importId);
      const { personId } = assertCan(context.viewer, 'member.import', {
        organisationIds: [organisationId],
      });
      const now = context.now();
      const action = 'member.import';
      const key = input.idempotencyKey;

      await pool.once({ personId, key, action, input, now }, async () => {
        const preview = mustBePreview(await loadImport(pool, context, id));
        const existing = await findAll(pool.names, {
          where: { homeOrganisationId: organisationId },
        });
        const checked = checkRows(preview.rows, existing, dayOf(now));
        const importing = { homeOrganisationId: organisationId, personId, now };
        const memberIds = await saveMembers(pool, checked.members, importing);
        const members = await versionsOf(pool, memberIds);
        await pool.imports.replace(confirmed(preview, checked, { at: now, members }));
        const subjectIds = [id, organisationId, ...memberIds];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: checked });
      });
      return loadImport(pool, context, id);
    },

    async discardMemberImport(_parent, { input }, context) {
      const { id, organisationId } = await loadImport(pool, context, input.importId);
      const { personId } = assertCan(context.viewer, 'member.import', {
        organisationIds: [organisationId],
      });
      const now = context.now();
      const action = 'member.import-discard';
      const key = input.idempotencyKey;

      await pool.once({ personId, key, action, input, now }, async () => {
        const preview = mustBePreview(await loadImport(pool, context, id));
        await pool.imports.replace(withoutContent(preview));
        const subjectIds = [id, organisationId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: null });
      });
      return loadImport(pool, context, id);
    },
  };
}

/** Answers the new members' ids. */
async function saveMembers(
  pool: Pool,
  rows: readonly NewMember[],
  importing: Importing,
): Promise<readonly string[]> {
  const taken = new Set<string>();
  const isTaken = async (pseudonym: string) =>
    taken.has(pseudonym) || (await pool.members.count({ pseudonym })) > 0;
  const documents = [];
  for (const row of rows) {
    const pseudonym = await freshPseudonym((count) => randomInt(count), isTaken);
    taken.add(pseudonym);
    documents.push(documentsOf(row, { id: newId(), pseudonym }, importing));
  }
  await pool.members.insertMany(documents.map(({ member }) => member));
  await pool.names.insertMany(documents.map(({ name }) => name));
  await pool.training.records.insertMany(documents.map(({ training }) => training));
  await pool.consents.insertMany(documents.flatMap(({ answer }) => answer ?? []));
  return documents.map(({ member }) => member.id);
}
