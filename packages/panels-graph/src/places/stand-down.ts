import { type DrawEntry, entryId } from '../draws/draw-entry.ts';
import type { Leaving } from '../draws/drop-out.ts';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import { whyWritten } from '../written-down/written-down.store.ts';
import { leavePlace } from './change-place.ts';
import { outOfLineWords, placeNews } from './place-news.ts';
import { leadNews } from './staff-news.ts';
import { aboutDraw } from './tell-drawn.ts';

/**
 * A reserve can no longer come: they are passed over when someone leaves, and the record names their leaf
 * then. Where staff say so for them, they and their lead are told: nobody can clear the line unseen. Call it
 * in a transaction.
 */
export async function standDown(panels: Panels, leaving: Leaving): Promise<DrawEntry> {
  const { drawId, memberId, personId } = leaving;
  await leavePlace(panels, leaving);
  const draw = await mustFind(panels.draws, drawId, 'draw');
  const reserves = draw.reserves.filter((reserve) => reserve.memberId !== memberId);
  await panels.draws.replace({ ...draw, reserves });
  if (leaving.event === 'drops-out') await tellOutOfLine(panels, leaving);
  await panels.audit.record({
    at: panels.now(),
    personId,
    action: 'place.stand-down',
    subjectIds: [drawId, memberId],
    content: leaving.event,
  });
  return mustFind(panels.entries, entryId(drawId, memberId), 'place');
}

async function tellOutOfLine(panels: Panels, { drawId, memberId }: Leaving): Promise<void> {
  const entry = await mustFind(panels.entries, entryId(drawId, memberId), 'place');
  const about = await aboutDraw(panels, drawId);
  await panels.ports.tellMember(
    placeNews(about, entry, outOfLineWords(about, await whyWritten(panels, entry))),
  );
  await panels.tellStaff(leadNews(about, entry.homeOrganisationId, 'out-of-line'));
}

/** Are they in line, and without a seat? */
export async function isInLine(
  { entries }: Pick<Panels, 'entries'>,
  { drawId, memberId }: Pick<Leaving, 'drawId' | 'memberId'>,
): Promise<boolean> {
  return (await entries.get(entryId(drawId, memberId)))?.state === 'reserve';
}
