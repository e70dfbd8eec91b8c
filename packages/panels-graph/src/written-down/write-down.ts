import { newId } from '@freshfaces/graph-kit';
import { entryId } from '../draws/draw-entry.ts';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import type { WrittenDown } from './written-down.ts';

type Writing = Pick<WrittenDown, 'drawId' | 'memberId' | 'personId' | 'because' | 'words'>;

/**
 * Keeps that staff wrote it down, and why: it counts beside what was changed by hand (R58). Call it in the
 * transaction of the drop-out, before it, so that the member reads why.
 */
export async function noteWrittenDown(panels: Panels, writing: Writing): Promise<void> {
  const { draws, writtenDown, audit, now } = panels;
  const { drawId, memberId, personId, because } = writing;
  const { recruitmentId, organisationId } = await mustFind(draws, drawId, 'draw');
  const at = now();
  const id = entryId(drawId, memberId);
  // The drop-out says that it is done already.
  if (await writtenDown.get(id)) return;
  await writtenDown.insert({
    ...writing,
    id,
    changeId: newId(),
    recruitmentId,
    organisationId,
    at,
    disputedAt: null,
  });
  await audit.record({
    at,
    personId,
    action: 'place.written-down',
    subjectIds: [drawId, memberId],
    content: because,
  });
}
