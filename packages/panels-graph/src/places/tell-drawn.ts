import type { Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
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
  const { entries, store, ports } = panels;
  return {
    name: 'panels.tell-not-drawn',
    everyMs: EVERY_MS,
    async run(at) {
      for (;;) {
        const { items } = await entries.find({ where: { toldAt: null }, limit: AT_ONCE });
        if (items.length === 0) return;
        await store.transaction(async () => {
          for (const { id } of items) {
            const found = await entries.get(id);
            if (!found || found.toldAt !== null) continue;
            const entry = await entries.replace({ ...found, toldAt: at });
            if (entry.state !== 'not-drawn') continue;
            const about = await aboutDraw(panels, entry.drawId);
            await ports.tellMember(placeNews(about, entry, notDrawnWords(about, entry)));
          }
        });
      }
    },
  };
}

/** What a draw was for. */
export async function aboutDraw(panels: Panels, drawId: string): Promise<About> {
  const { recruitmentId } = await mustFind(panels.draws, drawId, 'draw');
  const recruitment = await mustFind(panels.recruitments, recruitmentId, 'recruitment');
  return withHost(panels, recruitment);
}
