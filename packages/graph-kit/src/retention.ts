import type { RetentionRule } from './personal-data.ts';
import type { Job } from './subgraph.ts';

const HOUR_MS = 3_600_000;

/** One rule and how many things it removed, or would. */
export interface RetentionRow {
  readonly dataClass: string;
  readonly rule: string;
  readonly due: number;
}

/** Runs every rule, or with `dryRun` only counts; a row each, by class of data. */
export async function runRetention(
  rules: readonly RetentionRule[],
  now: string,
  dryRun: boolean,
): Promise<RetentionRow[]> {
  const rows: RetentionRow[] = [];
  for (const { dataClass, rule, run } of rules) {
    rows.push({ dataClass, rule, due: await run(now, dryRun) });
  }
  return rows.sort((a, b) => a.dataClass.localeCompare(b.dataClass, 'en-GB'));
}

/** The rules as an hourly job, since some are told in hours; one that fails does not keep the others from running. */
export function retentionJob(rules: () => readonly RetentionRule[]): Job {
  return {
    name: 'retention',
    everyMs: HOUR_MS,
    async run(now) {
      const faults: unknown[] = [];
      for (const rule of rules()) {
        await rule.run(now, false).catch((error: unknown) => faults.push(error));
      }
      if (faults.length > 0) throw new AggregateError(faults, 'Some retention rules failed.');
    },
  };
}
