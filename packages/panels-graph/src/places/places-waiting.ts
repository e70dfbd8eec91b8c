import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { waitsForAnswer } from './place.ts';

/** Every place on a panel to which nobody said yes or no yet, while they still can. */
export async function placesWaiting({ recruitments, entries, now }: Panels) {
  const today = dayOf(now());
  const ready = await findAll(recruitments, {
    where: { stage: 'panel-ready', interviewsFrom: { gt: today } },
  });
  const byDraw = new Map(ready.flatMap((post) => (post.drawId ? [[post.drawId, post]] : [])));
  const drawIds = [...byDraw.keys()];
  if (drawIds.length === 0) return [];
  const found = await findAll(entries, { where: { drawId: { in: drawIds } } });
  return found.flatMap((entry) => {
    const post = byDraw.get(entry.drawId);
    if (!post || entry.answer !== null || !waitsForAnswer(entry, post, today)) return [];
    const { drawId, memberId } = entry;
    const { organisationId, interviewsFrom: from, interviewsTo: to } = post;
    return [{ drawId, memberId, organisationId, from, to }];
  });
}
