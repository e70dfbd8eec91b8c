import { entryId } from '../draws/draw-entry.ts';
import type { Leaving } from '../draws/drop-out.ts';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import { leavePlace } from './change-place.ts';

type StandingDown = Pick<Leaving, 'drawId' | 'memberId'>;

/**
 * A reserve can no longer come: they are passed over when someone leaves, and the record names their leaf
 * then. Call it in a transaction.
 */
export async function standDown(panels: Panels, { drawId, memberId }: StandingDown): Promise<void> {
  await leavePlace(panels, { drawId, memberId, event: 'drops-out' });
  const draw = await mustFind(panels.draws, drawId, 'draw');
  const reserves = draw.reserves.filter((reserve) => reserve.memberId !== memberId);
  await panels.draws.replace({ ...draw, reserves });
}

/** Are they in line, and without a seat? */
export async function isInLine(
  { entries }: Pick<Panels, 'entries'>,
  { drawId, memberId }: StandingDown,
): Promise<boolean> {
  return (await entries.get(entryId(drawId, memberId)))?.state === 'reserve';
}
