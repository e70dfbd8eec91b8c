import { type Page, pageSize } from '@freshfaces/graph-kit';
import type { AuditEvent } from './event.ts';
import type { Trail } from './trail.store.ts';

/** Which events to list; all that are given must hold. */
export interface AuditFilter {
  readonly action?: string | null;
  readonly personId?: string | null;
  readonly subjectId?: string | null;
}

export async function listEvents(
  { events }: Trail,
  { action, personId, subjectId }: AuditFilter,
  { first, after = null }: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<AuditEvent>> {
  const where = {
    ...(subjectId ? { subjectIds: subjectId } : {}),
    ...(personId ? { personId } : {}),
    ...(action ? { action } : {}),
  };
  const sort = { by: 'id', order: 'desc' } as const;
  const page = await events.find({ where, sort, limit: pageSize(first), after });
  return { nodes: page.items, endCursor: page.after, total: await events.count(where) };
}
