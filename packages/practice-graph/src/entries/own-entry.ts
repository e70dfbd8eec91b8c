import { assertCan, can } from '@freshfaces/access';
import { notFound, Problem, type Viewer } from '@freshfaces/graph-kit';
import type { PracticeEntries, PracticeEntryKept } from './entries.store.ts';
import type { PracticeEntryDoc } from './entry.ts';

/** Authors change their own entries, for as long as they work for the organisation that shared them. */
export function mayChange(viewer: Viewer | null, entry: PracticeEntryDoc): boolean {
  return (
    viewer?.personId === entry.authorId &&
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
  if (!entry || (entry.withdrawnAt !== null && entry.authorId !== reader.personId)) {
    throw notFound('entry');
  }
  if (!mayChange(reader, entry)) {
    throw new Problem('NOT_ALLOWED', 'Only its author can change this entry.');
  }
  return { entry, viewer: reader };
}
