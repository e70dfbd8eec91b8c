import { dayOf, type Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { DrawEntry } from '../draws/draw-entry.ts';
import { mustFind } from '../find.ts';
import type { About } from '../interest/interest-news.ts';
import { withHost } from '../interest/with-host.ts';
import type { Panels } from '../parts.ts';
import {
  drawnWords,
  notDrawnWords,
  placeNews,
  reserveWords,
  takenBackWords,
} from './place-news.ts';

/** Told in one transaction of the job. */
const AT_ONCE = 25;
const EVERY_MS = 60_000;

const WORDS = {
  invited: drawnWords,
  reserve: reserveWords,
  'withdrawn-by-us': takenBackWords,
} as const;

/**
 * Everyone with a place, and everyone in line, is told by their own route (R168), in the transaction of the
 * draw. Whoever was not drawn is told by the job, so that a large pool holds nobody up.
 */
export async function tellDrawn(panels: Panels, drawId: string): Promise<void> {
  const { entries, now } = panels;
  const about = await aboutDraw(panels, drawId);
  const where = { drawId, state: { in: ['invited', 'reserve', 'withdrawn-by-us'] } } as const;
  for (const found of await findAll(entries, { where })) {
    if (found.toldAt !== null) continue;
    const entry = await entries.replace({ ...found, toldAt: now() });
    const words = WORDS[found.state as keyof typeof WORDS];
    await panels.ports.tellMember(placeNews(about, entry, words(about, entry)));
  }
}

/** Tells whoever was not drawn, kindly and with their chance. */
export function tellNotDrawnJob(panels: Panels): Job {
  return {
    name: 'panels.tell-not-drawn',
    everyMs: EVERY_MS,
    run: () => tellNotDrawn(panels),
  };
}

/** Tells everyone who was not told where they stand; after the interviews that is of no use any more. */
export async function tellNotDrawn(panels: Panels): Promise<void> {
  const abouts = new Map<string, About>();
  for (;;) {
    const { items } = await panels.entries.find({ where: { toldAt: null }, limit: AT_ONCE });
    if (items.length === 0) return;
    for (const { drawId } of items) {
      if (!abouts.has(drawId)) abouts.set(drawId, await aboutDraw(panels, drawId));
    }
    await panels.store.transaction(() => tellSome(panels, items, abouts));
  }
}

async function tellSome(
  { entries, ports, now }: Panels,
  items: readonly DrawEntry[],
  abouts: ReadonlyMap<string, About>,
): Promise<void> {
  for (const found of await entries.getMany(items.map(({ id }) => id))) {
    const about = found && abouts.get(found.drawId);
    if (!about || found.toldAt !== null) continue;
    const entry = await entries.replace({ ...found, toldAt: now() });
    const isOver = about.recruitment.interviewsTo < dayOf(now());
    if (entry.state !== 'not-drawn' || isOver) continue;
    await ports.tellMember(placeNews(about, entry, notDrawnWords(about, entry)));
  }
}

/** What a draw was for. */
export async function aboutDraw(panels: Panels, drawId: string): Promise<About> {
  const { recruitmentId } = await mustFind(panels.draws, drawId, 'draw');
  const recruitment = await mustFind(panels.recruitments, recruitmentId, 'recruitment');
  return withHost(panels, recruitment);
}
