import { dayOf, type Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { currentWindow } from '../interest/current-window.ts';
import { withHost } from '../interest/with-host.ts';
import type { Panels } from '../parts.ts';
import { SYSTEM } from '../system-person.ts';
import { withoutKept } from './empty-seat.ts';
import { shortNews } from './staff-news.ts';

const EVERY_MS = 300_000;

/**
 * The day of the interviews has come and nobody was found for an empty seat: the panel goes on with those
 * who kept theirs, so that it can be confirmed and their turns are counted. Nobody is just put there.
 */
export function goOnShortJob(panels: Panels): Job {
  return {
    name: 'panels.go-on-short',
    everyMs: EVERY_MS,
    async run(now) {
      const due = await findAll(panels.recruitments, {
        where: { stage: { in: ['asking', 'asked'] }, interviewsFrom: { lte: dayOf(now) } },
      });
      for (const { id, kept = [] } of due) {
        if (kept.length > 0) await panels.store.transaction(() => goOnShort(panels, id));
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
  if (window?.closedAt === null) {
    await interestWindows.replace({ ...window, closedAt: at, untold: false });
    const asked = { purpose: 'answer-interest', aboutId: recruitmentId, memberId: null } as const;
    await ports.forgetNews(asked);
  }
  await withoutKept(panels, recruitment);
  const changed = await recruitments.replace({ ...recruitment, stage: 'panel-ready' });
  await panels.tellStaff(shortNews(await withHost(panels, changed)));
  await audit.record({
    at,
    personId: SYSTEM,
    action: 'panel.go-on-short',
    subjectIds: [recruitmentId],
    content: { seats: recruitment.rules.seats, kept: recruitment.kept?.length },
  });
}
