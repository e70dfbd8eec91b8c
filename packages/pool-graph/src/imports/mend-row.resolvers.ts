import { assertCan } from '@freshfaces/access';
import { dayOf, type GraphContext, parseInput } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { z } from 'zod';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import type { Pool } from '../pool.ts';
import { mustBePreview } from './close-import.ts';
import { loadImport } from './load-import.ts';
import { IMPORT_FIELDS, LEFT_OUT_REASONS } from './member-import.ts';
import { type RowChange, withRowChanged } from './mend-row.ts';

const row = { idempotencyKey: z.string(), importId: z.string(), number: z.int() };
const text = z.string().trim().max(500, 'A cell can hold 500 characters.');

const mendInput = z.object({
  ...row,
  cells: z.array(z.object({ field: z.enum(IMPORT_FIELDS), text })).max(IMPORT_FIELDS.length),
  someoneElse: z.boolean(),
});
const leaveOutInput = z.object({ ...row, reason: z.enum(LEFT_OUT_REASONS).nullish() });

interface Changing {
  readonly key: string;
  readonly action: string;
  readonly input: object;
  readonly importId: string;
  readonly number: number;
  readonly change: RowChange;
}

export function mendMutations(
  pool: Pool,
): Pick<MutationResolvers, 'mendImportRow' | 'leaveOutImportRow'> {
  async function save(context: GraphContext, changing: Changing) {
    const { key, action, input, importId, number, change } = changing;
    const { id, organisationId } = await loadImport(pool, context, importId);
    const { personId } = assertCan(context.viewer, 'member.import', {
      organisationIds: [organisationId],
    });
    const now = context.now();
    await pool.once({ personId, key, action, input, now }, async () => {
      const preview = mustBePreview(await loadImport(pool, context, id));
      const where = { homeOrganisationId: organisationId };
      const existing = await findAll(pool.names, { where });
      await pool.imports.replace(withRowChanged(preview, { number, change }, existing, dayOf(now)));
      const subjectIds = [id, organisationId];
      const content = { number, change };
      await pool.audit.record({ at: now, personId, action, subjectIds, content });
    });
    return loadImport(pool, context, id);
  }

  return {
    mendImportRow(_parent, { input }, context) {
      const { idempotencyKey: key, cells, someoneElse, ...where } = parseInput(mendInput, input);
      const byField = Object.fromEntries(cells.map((cell) => [cell.field, cell.text]));
      const change = { cells: byField, someoneElse };
      return save(context, { key, action: 'member.import-mend', input, change, ...where });
    },
    leaveOutImportRow(_parent, { input }, context) {
      const { idempotencyKey: key, reason, ...where } = parseInput(leaveOutInput, input);
      const change = { leftOut: reason ?? null };
      return save(context, { key, action: 'member.import-leave-out', input, change, ...where });
    },
  };
}
