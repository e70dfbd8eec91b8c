import type { Job } from '@freshfaces/graph-kit';
import type { Panels } from '../parts.ts';
import { remindAt } from './deadlines.ts';
import { findUnanswered } from './find-unanswered.ts';
import { placeNews, reminderWords } from './place-news.ts';
import { isUnanswered } from './place-state.ts';
import { aboutDraw } from './tell-drawn.ts';

const EVERY_MS = 5 * 60_000;

/** Whoever has not answered at half time is reminded once, by their own route. */
export function remindPlacesJob(panels: Panels): Job {
  const { entries, store, ports } = panels;
  return {
    name: 'panels.remind-places',
    everyMs: EVERY_MS,
    async run(now) {
      for (const { id } of await findUnanswered(panels, { gte: now })) {
        await store.transaction(async () => {
          const entry = await entries.get(id);
          if (!entry?.toldAt || !entry.answerBy || entry.remindedAt || !isUnanswered(entry)) return;
          const due = remindAt(entry.toldAt, entry.answerBy);
          if (due === null || due > now) return;
          await entries.replace({ ...entry, remindedAt: now });
          const about = await aboutDraw(panels, entry.drawId);
          await ports.tellMember(placeNews(about, entry, reminderWords(about, entry)));
        });
      }
    },
  };
}
