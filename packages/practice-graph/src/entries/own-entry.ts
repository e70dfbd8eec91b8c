import { assertCan, can } from '@freshfaces/access';
import { notFound, Problem, type Viewer } from '@freshfaces/graph-kit';
import type { PracticeEntries, PracticeEntryKept } from './entries.store.ts';
import type { PracticeEntryDoc } from './entry.ts';

/** Withdrawn, an entry is seen by whoever keeps it alone. */
export function maySee(viewer: Viewer | null, entry: PracticeEntryDoc): boolean {
  return (
    can(viewer, 'practice.read') &&
    (entry.withdrawnAt === null || entry.keeperId === viewer?.personId)
  );
}

/** An entry is changed by whoever keeps it, for as long as they work for the organisation that shared it. */
export function mayChange(viewer: Viewer | null, entry: PracticeEntryDoc): boolean {
  return (
    viewer?.personId === entry.keeperId &&
    can(viewer, 'practice.write', { organisationIds: [entry.organisationId] })
  );
}

/** The entry to change and who changes it; throws when it is someone else's. */
export async function ownEntry(
  entries: PracticeEntries,
  viewer: Viewer | null,
  id: string,
): Promise<{ entry: PracticeEntryKept; viewer: Viewer }> {
  const reader = assertCan(viewer, 'practice.read');
  const entry = await entries.get(id);
  if (!entry || !maySee(reader, entry)) throw notFound('entry');
  if (!mayChange(reader, entry)) {
    throw new Problem(
      'NOT_ALLOWED',
      'Only its author, or whoever took it over, can change this entry.',
    );
  }
  return { entry, viewer: reader };
}
