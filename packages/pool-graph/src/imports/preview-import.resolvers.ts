import { assertCan } from '@freshfaces/access';
import { dayOf, newId, Problem, parseInput } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { z } from 'zod';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { loadOrganisation } from '../loaders.ts';
import type { Pool } from '../pool.ts';
import { withoutContent } from './close-import.ts';
import { loadImport } from './load-import.ts';
import { IMPORT_FIELDS, type MemberImport } from './member-import.ts';
import { previewImport } from './preview-import.ts';

const previewInput = z.object({
  idempotencyKey: z.string(),
  organisationId: z.string(),
  fileName: z.string().trim().max(200, 'The file’s name is longer than 200 characters.'),
  csv: z.string(),
  columns: z.array(z.object({ field: z.enum(IMPORT_FIELDS), heading: z.string() })).nullish(),
});

export function previewMutation(pool: Pool): Pick<MutationResolvers, 'previewMemberImport'> {
  return {
    async previewMemberImport(_parent, { input }, context) {
      const { idempotencyKey: key, organisationId, ...file } = parseInput(previewInput, input);
      const { personId } = assertCan(context.viewer, 'member.import', {
        organisationIds: [organisationId],
      });
      const organisation = await loadOrganisation(pool, context, organisationId);
      if (organisation.kind !== 'PARTNER') {
        throw new Problem('BAD_INPUT', 'Only a partner organisation can have members.');
      }
      const now = context.now();
      const existing = await findAll(pool.names, { where: { homeOrganisationId: organisationId } });
      const given = { id: newId(), organisationId, byPersonId: personId, startedAt: now };
      const preview = previewImport(
        { ...given, ...file, columns: file.columns ?? null, today: dayOf(now) },
        existing,
      );

      const action = 'member.import-preview';
      const { id } = await pool.once({ personId, key, action, input, now }, async () => {
        const earlier = await findAll(pool.imports, {
          where: { byPersonId: personId, status: 'PREVIEW' },
        });
        const same = earlier.filter((one) => isSameFile(one, preview));
        for (const one of same) await pool.imports.replace(withoutContent(one));
        await pool.imports.insert(preview);
        const subjectIds = [preview.id, organisationId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: preview });
        return { id: preview.id };
      });
      return loadImport(pool, context, id);
    },
  };
}

/** Chosen again, or its columns matched otherwise; another file waits beside it. */
function isSameFile(a: MemberImport, b: MemberImport): boolean {
  return a.organisationId === b.organisationId && a.fileName === b.fileName;
}
