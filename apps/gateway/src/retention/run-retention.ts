import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type RetentionRow, runRetention } from '@freshfaces/graph-kit';
import { openStore } from '@freshfaces/store';
import { type Env, readEnv } from '../env.ts';
import { createFaultLog } from '../server/fault-log.ts';
import { createLog } from '../server/log.ts';
import { CannotStart, sentenceFor } from '../start/cannot-start.ts';
import { edgesOf } from '../start/edges-of.ts';
import type { Say } from '../start/open-network.ts';
import { everyRule } from './every-rule.ts';

/**
 * Runs every retention rule now, or with `--dry-run` only says what would go; a line a class of data.
 * The server may be running.
 */
export async function retentionCommand(
  environment: NodeJS.ProcessEnv,
  args: readonly string[],
  say: Say,
): Promise<void> {
  try {
    const options = { 'dry-run': { type: 'boolean', default: false } } as const;
    const dryRun = parseArgs({ args: [...args], options }).values['dry-run'];
    const rows = await run(readEnv(environment), dryRun);
    for (const { dataClass, rule, due } of rows) say(`${due}\t${dataClass}: ${rule}.`);
    say(dryRun ? 'Nothing was removed: this was a dry run.' : 'Done.');
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === null) throw error;
    console.error(sentence);
    process.exitCode = 1;
  }
}

async function run(env: Env, dryRun: boolean): Promise<readonly RetentionRow[]> {
  if (!env.mongoUri && !existsSync(`${env.dataFolder}/freshfaces.db`)) {
    throw new CannotStart(`There is no data in ${env.dataFolder}.`);
  }
  const store = await openStore(
    env.mongoUri ? { MONGODB_URI: env.mongoUri } : { FRESHFACES_DATA: env.dataFolder },
  );
  const edges = await edgesOf(env, store);
  const faults = createFaultLog(createLog(env.logLevel), { withMessages: env.development });
  try {
    return await runRetention(everyRule(edges, faults), edges.now(), dryRun);
  } finally {
    await store.close();
  }
}
