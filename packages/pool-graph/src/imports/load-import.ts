import { can } from '@freshfaces/access';
import { type GraphContext, notFound } from '@freshfaces/graph-kit';
import type { Stored } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import type { MemberImport } from './member-import.ts';

/** The import, when this viewer may import members there; else the same answer as for none. */
export async function loadImport(
  pool: Pool,
  { viewer }: GraphContext,
  id: string,
): Promise<Stored<MemberImport>> {
  const found = await pool.imports.get(id);
  if (!found || !can(viewer, 'member.import', { organisationIds: [found.organisationId] })) {
    throw notFound('import');
  }
  return found;
}
