import { can } from '@freshfaces/access';
import { type GraphContext, notFound } from '@freshfaces/graph-kit';
import type { Stored } from '@freshfaces/store';
import { mustBeSignedIn } from '../must-be-signed-in.ts';
import type { Pool } from '../pool.ts';
import type { MemberImport } from './member-import.ts';

/**
 * The import, when this viewer may import members there. Throws `NOT_SIGNED_IN`, and otherwise the same
 * `NOT_FOUND` as for none.
 */
export async function loadImport(
  pool: Pool,
  { viewer }: GraphContext,
  id: string,
): Promise<Stored<MemberImport>> {
  mustBeSignedIn(viewer);
  const found = await pool.imports.get(id);
  if (!found || !can(viewer, 'member.import', { organisationIds: [found.organisationId] })) {
    throw notFound('import');
  }
  return found;
}
