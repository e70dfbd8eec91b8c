import { can } from '@freshfaces/access';
import type { Viewer } from '@freshfaces/graph-kit';
import type { PracticeEntryDoc } from '../entries/entry.ts';
import type { PracticeResponseDoc } from './response.ts';

/** How many organisations it worked for, and how many not. */
export function tally(responses: readonly Pick<PracticeResponseDoc, 'worked'>[]) {
  const worked = responses.filter((response) => response.worked).length;
  return { worked, didNotWork: responses.length - worked };
}

/**
 * The viewer's organisations that may say how it went for them. The one that wrote the entry has said
 * so in the entry.
 */
export function answerers(viewer: Viewer | null, entry: PracticeEntryDoc): string[] {
  const own = new Set(viewer?.roles.map(({ organisationId }) => organisationId));
  own.delete(entry.organisationId);
  return [...own].filter((id) => can(viewer, 'practice.write', { organisationIds: [id] }));
}
