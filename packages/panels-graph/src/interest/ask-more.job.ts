import { dayOf, type Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { SYSTEM } from '../system-person.ts';
import { askThoseNotAsked, whoIsNotAsked } from './ask-everyone.ts';

const HOUR_MS = 3_600_000;

/** Members who can be drawn since the window opened are asked too, while it is open (R55). */
export function askMoreJob(panels: Panels): Job {
  return {
    name: 'panels.ask-who-became-eligible',
    everyMs: HOUR_MS,
    async run(now) {
      const open = await findAll(panels.interestWindows, {
        where: { closedAt: null, closesOn: { gte: dayOf(now) } },
      });
      for (const { id, recruitmentId } of open) {
        // Looked at first outside a transaction: it reads the whole pool, and mostly finds nobody new.
        const before = await panels.recruitments.get(recruitmentId);
        if (!before || (await whoIsNotAsked(panels, before, id)).length === 0) continue;
        await panels.store.transaction(async () => {
          const recruitment = await panels.recruitments.get(recruitmentId);
          if (recruitment?.stage !== 'asking') return;
          const asked = await askThoseNotAsked(panels, recruitment, id);
          if (asked === 0) return;
          await panels.audit.record({
            at: now,
            personId: SYSTEM,
            action: 'interest.ask-more',
            subjectIds: [recruitmentId],
            content: { asked },
          });
        });
      }
    },
  };
}
