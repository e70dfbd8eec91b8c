import { can } from '@freshfaces/access';
import type { Viewer } from '@freshfaces/graph-kit';
import type { SignedHead } from '@freshfaces/public-log';
import type { Panels } from '../parts.ts';

/** Keeps the head for each organisation at which this person is staff. Call it in a transaction. */
export async function keepHead(
  { publicLog, audit, now }: Panels,
  viewer: Viewer,
  head: SignedHead,
): Promise<{ readonly id: string }> {
  const { roles, personId } = viewer;
  const ids = new Set(roles.map(({ organisationId }) => organisationId));
  const kept: string[] = [];
  for (const id of ids) {
    if (!can(viewer, 'log.keep-head', { organisationIds: [id] })) continue;
    if (await publicLog.keepSeen(id, head)) kept.push(id);
  }
  if (kept.length > 0) {
    await audit.record({
      at: now(),
      personId,
      action: 'log.keep-head',
      subjectIds: kept,
      content: head,
    });
  }
  return { id: head.root };
}
