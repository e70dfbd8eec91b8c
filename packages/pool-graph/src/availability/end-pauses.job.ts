import { dayOf, type Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';

const HOUR_MS = 3_600_000;

/** Breaks with a last day end by themselves the day after (R42). */
export function endPausesJob({ members, store, audit }: Pool): Job {
  return {
    name: 'end-pauses',
    everyMs: HOUR_MS,
    async run(now) {
      const today = dayOf(now);
      for (const { id } of await findAll(members, { where: { status: 'PAUSED' } })) {
        await store.transaction(async () => {
          const member = await members.get(id);
          if (member?.status !== 'PAUSED' || !isOver(member.pausedUntil, today)) return;
          const content = await members.replace({ ...member, status: 'ACTIVE', pausedUntil: null });
          const happened = { at: now, personId: 'system', action: 'member.end-pause' };
          await audit.record({ ...happened, subjectIds: [id], content });
        });
      }
    },
  };
}

function isOver(pausedUntil: string | null, today: string): boolean {
  return pausedUntil !== null && pausedUntil < today;
}
