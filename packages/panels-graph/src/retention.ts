import { dayOf, type RetentionRule } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { datesRetention } from './dates/dates-retention.ts';
import { SECRETS_KEPT_MONTHS } from './draws/draw-secrets.ts';
import { hourBefore } from './dry-runs/dry-run.ts';
import { interestRetention } from './interest/interest-retention.ts';
import type { Panels } from './parts.ts';
import { placeRetention } from './places/place-retention.ts';
import { SYSTEM } from './system-person.ts';
import { whatIfsTried } from './what-if/what-if-retention.ts';
import { whyNotRetention } from './why-not/why-not-retention.ts';
import { writtenDownRetention } from './written-down/written-down-retention.ts';

/** How long panels keeps what leads back to people. */
export function panelsRetention(panels: Panels): readonly RetentionRule[] {
  return [
    whoIsWho(panels),
    dryRunsMade(panels),
    interestRetention(panels),
    datesRetention(panels),
    whyNotRetention(panels),
    whatIfsTried(panels),
    placeRetention(panels),
    writtenDownRetention(panels),
  ];
}

function whoIsWho({ store, secrets, audit }: Panels): RetentionRule {
  return {
    dataClass: 'Who is who in a draw, and which needs they were drawn with',
    rule: `Deleted with its key ${SECRETS_KEPT_MONTHS} months after the interviews`,
    async run(now, dryRun) {
      const due = await secrets.past(dayOf(now));
      if (dryRun) return due.length;
      for (const drawId of due) {
        await store.transaction(async () => {
          await secrets.forget(drawId);
          await audit.record({
            at: now,
            personId: SYSTEM,
            action: 'draw.forget-secrets',
            subjectIds: [drawId],
            content: null,
          });
        });
      }
      return due.length;
    },
  };
}

function dryRunsMade({ dryRuns }: Panels): RetentionRule {
  return {
    dataClass: 'Dry runs that someone made',
    rule: 'Deleted an hour after the last one',
    async run(now, dryRun) {
      const due = await findAll(dryRuns, { where: { lastAt: { lte: hourBefore(now) } } });
      if (!dryRun) for (const { id } of due) await dryRuns.remove(id);
      return due.length;
    },
  };
}
