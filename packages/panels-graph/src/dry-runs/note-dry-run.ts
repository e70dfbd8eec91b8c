import { createHash } from 'node:crypto';
import { Problem } from '@freshfaces/graph-kit';
import type { Post } from '../eligibility/assess-pool.ts';
import type { Panels } from '../parts.ts';
import { DRY_RUNS_AN_HOUR, inTheLastHour } from './dry-run.ts';

/**
 * Writes down that someone makes a dry run, before it is made. The same question again within the hour
 * tells them nothing new and is not counted. Throws `BUSY` over the limit.
 */
export async function noteDryRun(
  { store, dryRuns, audit, now }: Panels,
  personId: string,
  { organisationId, team, interviewsFrom, interviewsTo, rules }: Post,
): Promise<void> {
  const asked = { organisationId, team, interviewsFrom, interviewsTo, rules };
  const question = createHash('sha256').update(JSON.stringify(asked)).digest('hex');
  await store.transaction(async () => {
    const at = now();
    const before = await dryRuns.get(personId);
    const lately = inTheLastHour(before?.asked ?? [], at);
    if (lately.some((each) => each.question === question)) return;
    if (lately.length >= DRY_RUNS_AN_HOUR) throw tooMany();
    const next = { id: personId, asked: [...lately, { question, at }], lastAt: at };
    if (before) await dryRuns.replace({ ...before, ...next });
    else await dryRuns.insert(next);
    await audit.record({
      at,
      personId,
      action: 'draw.dry-run',
      subjectIds: [organisationId],
      content: asked,
    });
  });
}

function tooMany(): Problem {
  return new Problem(
    'BUSY',
    `You have tried ${DRY_RUNS_AN_HOUR} different panels in the last hour, which is the most anyone may. Come back later, or start the draw.`,
  );
}
