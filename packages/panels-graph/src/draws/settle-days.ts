import type { Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import type { HeldDays } from './held-days.ts';
import type { Seating } from './seating.ts';

/** A change that holds days is over well within this time. */
const UNDER_WAY_MS = 2 * 60 * 1000;

/** Gives back days of a draw that are still held and nobody is to be seated on. */
async function giveBack(
  { store, heldDays, seatDays, draws, ports }: Panels,
  drawId: string,
  isOver: (days: HeldDays) => boolean,
): Promise<void> {
  const recruitmentId = (await draws.get(drawId))?.recruitmentId;
  const over = await store.transaction(async () => {
    const found = (await findAll(heldDays, { where: { drawId } })).filter(isOver);
    const seats = await seatDays.getMany(found.map(({ id }) => id));
    const marked = [];
    for (const [at, days] of found.entries()) {
      const seat = seats[at];
      // Two changes held them for one person, and the other one seated them.
      if (seat && seat.endedAt === null) await heldDays.remove(days.id, days.version);
      else
        marked.push(days.givingBack ? days : await heldDays.replace({ ...days, givingBack: true }));
    }
    return marked;
  });
  if (over.length === 0 || recruitmentId === undefined) return;
  const memberIds = over.map(({ memberId }) => memberId);
  await ports.giveBackDays({ drawId, recruitmentId, memberIds });
  await store.transaction(async () => {
    for (const { id, version } of over) await heldDays.remove(id, version);
  });
}

/**
 * Moves people on or off a panel, then gives back the days of those who were not seated or left. The
 * change stands even where the pool can't be reached: the job gives the days back later.
 */
export async function thenSettleDays<T>(
  panels: Panels,
  { drawId, held }: Pick<Seating, 'drawId' | 'held'>,
  change: () => Promise<T>,
): Promise<T> {
  try {
    return await change();
  } finally {
    const isOver = ({ givingBack, memberId }: HeldDays) => givingBack || held.includes(memberId);
    await giveBack(panels, drawId, isOver).catch(panels.onFault);
  }
}

/** Settles what a server that died, or a pool that could not be reached, left open. */
export function settleDaysJob(panels: Panels): Job {
  return {
    name: 'panels.settle-days',
    everyMs: UNDER_WAY_MS,
    async run(now) {
      const before = new Date(Date.parse(now) - UNDER_WAY_MS).toISOString();
      const open = await findAll(panels.heldDays, { where: { heldAt: { lt: before } } });
      for (const drawId of new Set(open.map((days) => days.drawId))) {
        await giveBack(panels, drawId, ({ heldAt }) => heldAt < before);
      }
    },
  };
}
