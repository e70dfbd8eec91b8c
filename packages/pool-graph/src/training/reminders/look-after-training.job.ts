import { addDays, dayOf, type Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { tellMember } from '../../messages/tell-member.ts';
import type { Pool } from '../../pool.ts';
import { keepRoles } from '../completions/keep-completions.ts';
import { withCompletions } from '../completions/training-record.ts';
import { moduleOf } from '../modules/curriculum.ts';
import { inWords } from '../sessions/london.ts';
import { endingSoon, linesEnding, REMIND_DAYS } from './ending-soon.ts';

const HOUR_MS = 3_600_000;

/**
 * Hourly, so that any of several servers does it: what stopped counting takes its roles with it, and
 * whoever loses a role within 60 days is told, once for each line of their record.
 */
export function trainingEndsJob(pool: Pool): Job {
  return {
    name: 'training.ends',
    everyMs: HOUR_MS,
    async run(now) {
      const where = { endsNextOn: { lte: addDays(dayOf(now), REMIND_DAYS) } };
      for (const { id } of await findAll(pool.training.records, { where })) {
        await pool.store.transaction(() => lookAfter(pool, id, dayOf(now)));
      }
    },
  };
}

async function lookAfter(pool: Pool, memberId: string, today: string): Promise<void> {
  const record = await pool.training.records.get(memberId);
  if (!record) return;
  await keepRoles(pool, record, today);
  const endings = endingSoon(record.completions, today);
  const lines = linesEnding(record.completions, endings, today).filter(
    ({ id }) => !record.remindedOf.includes(id),
  );
  const remindedOf = [...record.remindedOf, ...lines.map(({ id }) => id)];
  const next = withCompletions({ ...record, remindedOf }, record.completions, today);
  if (next.endsNextOn === record.endsNextOn && lines.length === 0) return;
  await pool.training.records.replace(next);
  if (lines.length === 0) return;
  const what = lines.map(
    ({ module, until }) => `${moduleOf(module).name}: until ${inWords(until ?? today)}.`,
  );
  await tellMember(pool, {
    memberId,
    topic: 'training',
    subject: 'Some of your training ends soon',
    paragraphs: [
      'What you learnt counts for a time. Then it is good to do it again.',
      ...what,
      'Do it again in time, and nothing changes for you.',
    ],
  });
}
