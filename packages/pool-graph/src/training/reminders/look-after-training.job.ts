import { addDays, dayOf, type Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { tellMember } from '../../messages/tell-member.ts';
import type { Pool } from '../../pool.ts';
import { keepRoles } from '../completions/keep-completions.ts';
import { type TrainingRecord, withCompletions } from '../completions/training-record.ts';
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
      const today = dayOf(now);
      for (const record of await findAll(pool.training.records, { where })) {
        if (!isDue(record, today)) continue;
        await pool.store.transaction(() => lookAfter(pool, record.id, today));
      }
    },
  };
}

/** Has something ended, or is there something to tell of? */
function isDue(record: TrainingRecord, today: string): boolean {
  const hasEnded = record.endsNextOn !== null && record.endsNextOn < today;
  return hasEnded || toTellOf(record, today).length > 0;
}

function toTellOf({ completions, remindedOf }: TrainingRecord, today: string) {
  const lines = linesEnding(completions, endingSoon(completions, today), today);
  return lines.filter(({ id }) => !remindedOf.includes(id));
}

async function lookAfter(pool: Pool, memberId: string, today: string): Promise<void> {
  const record = await pool.training.records.get(memberId);
  if (!record) return;
  await keepRoles(pool, record, today);
  const lines = toTellOf(record, today);
  const remindedOf = [...record.remindedOf, ...lines.map(({ id }) => id)];
  const next = withCompletions({ ...record, remindedOf }, record.completions, today);
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
