import { resolve } from 'node:path';
import { sentenceFor } from '../apps/gateway/src/start/cannot-start.ts';
import type { Command } from '../packages/backup/src/commands/command.ts';
import { BackupError } from '../packages/backup/src/index.ts';

/** Runs a command on the data of this environment; where it can't, one sentence and exit code 1. */
export async function runCommand(command: (given: Command) => Promise<void>): Promise<void> {
  try {
    await command({
      args: process.argv.slice(2),
      env: process.env,
      folder: resolve(process.env['FRESHFACES_DATA'] || '.data'),
      at: new Date().toISOString(),
      say: (line) => console.log(line),
    });
  } catch (error) {
    explain(error);
  }
}

/** One sentence and exit code 1 for an error that has a sentence; throws any other. */
export function explain(error: unknown): void {
  const sentence = error instanceof BackupError ? error.message : sentenceFor(error);
  if (sentence === null) throw error;
  console.error(sentence);
  process.exitCode = 1;
}
