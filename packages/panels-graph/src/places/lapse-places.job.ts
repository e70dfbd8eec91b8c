import { dayOf, type Job, Problem } from '@freshfaces/graph-kit';
import { VersionConflictError } from '@freshfaces/store';
import { type DrawEntry, entryId } from '../draws/draw-entry.ts';
import { prepareDropOut, recordDropOut } from '../draws/drop-out.ts';
import { thenSettleDays } from '../draws/settle-days.ts';
import type { Panels } from '../parts.ts';
import { SYSTEM } from '../system-person.ts';
import { findUnanswered } from './find-unanswered.ts';
import { isUnanswered } from './place-state.ts';

const EVERY_MS = 60_000;

/**
 * Whoever let their time to answer pass has no place any more, and the next reserve comes in (R54). Silence
 * counts against nobody. A place that changes at this very moment is left to the next run.
 */
export function lapsePlacesJob(panels: Panels): Job {
  return {
    name: 'panels.lapse-places',
    everyMs: EVERY_MS,
    async run(now) {
      for (const entry of await findUnanswered(panels, { lt: now })) {
        await lapse(panels, entry).catch((error: unknown) => {
          const isBusy = error instanceof VersionConflictError || error instanceof Problem;
          if (!isBusy) throw error;
        });
      }
    },
  };
}

async function lapse(panels: Panels, { drawId, memberId }: DrawEntry): Promise<void> {
  const draw = await panels.draws.get(drawId);
  const recruitment = draw && (await panels.recruitments.get(draw.recruitmentId));
  const today = dayOf(panels.now());
  if (!recruitment || recruitment.stage === 'completed' || recruitment.interviewsTo < today) return;
  const leaving = { drawId, memberId, personId: SYSTEM, event: 'deadline-passes' } as const;
  const seating = await prepareDropOut(panels, leaving);
  await thenSettleDays(panels, seating, () =>
    panels.store.transaction(async () => {
      const entry = await panels.entries.get(entryId(drawId, memberId));
      if (!entry || !isUnanswered(entry) || (entry.answerBy ?? '') >= panels.now()) return;
      await recordDropOut(panels, leaving, seating);
    }),
  );
}
