import { addDays, dayOf, type Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { mustFind } from '../find.ts';
import { currentWindow } from '../interest/current-window.ts';
import type { InterestWindow } from '../interest/interest.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { tellOfShortPanel } from '../short-panels/tell-of-short-panel.ts';
import { SYSTEM } from '../system-person.ts';
import { withoutKept } from './empty-seat.ts';

const EVERY_MS = 300_000;

/**
 * The day of the interviews has come, or the one before and nobody said yes: nobody can be drawn for an empty
 * seat any more. It stays empty, and whoever must decide or know is told. Nobody is just put there.
 */
export function goOnShortJob(panels: Panels): Job {
  return {
    name: 'panels.go-on-short',
    everyMs: EVERY_MS,
    async run(now) {
      const due = await findAll(panels.recruitments, {
        where: {
          stage: { in: ['asking', 'asked'] },
          interviewsFrom: { lte: addDays(dayOf(now), 1) },
        },
      });
      for (const { id, kept } of due) {
        if (kept !== undefined) await panels.store.transaction(() => goOnShort(panels, id));
      }
    },
  };
}

async function goOnShort(panels: Panels, recruitmentId: string): Promise<void> {
  const { recruitments, interestWindows, audit, ports } = panels;
  const recruitment = await recruitments.get(recruitmentId);
  const isOpen = recruitment?.stage === 'asking' || recruitment?.stage === 'asked';
  if (!recruitment || !isOpen || recruitment.drawId === null) return;
  const at = panels.now();
  const window = await currentWindow(panels, recruitmentId);
  if (canStillBeDrawn(recruitment, window, dayOf(at))) return;
  if (window?.closedAt === null) {
    await interestWindows.replace({ ...window, closedAt: at, untold: false });
    const asked = { purpose: 'answer-interest', aboutId: recruitmentId, memberId: null } as const;
    await ports.forgetNews(asked);
  }
  await withoutKept(panels, recruitment);
  const changed = await recruitments.replace({ ...recruitment, stage: 'panel-ready' });
  const draw = await mustFind(panels.draws, recruitment.drawId, 'draw');
  await tellOfShortPanel(panels, changed, draw);
  await audit.record({
    at,
    personId: SYSTEM,
    action: 'panel.go-on-short',
    subjectIds: [recruitmentId],
    content: { seats: recruitment.rules.seats, kept: recruitment.kept?.length },
  });
}

/** On the day before, a draw still makes sense while members can answer, or where one of them said yes. */
function canStillBeDrawn(
  { interviewsFrom }: Pick<Recruitment, 'interviewsFrom'>,
  window: InterestWindow | null,
  today: string,
): boolean {
  if (today >= interviewsFrom) return false;
  return window === null || window.closedAt === null || window.yes > 0;
}
