import { resolve } from 'node:path';
import { sentenceFor } from '../apps/gateway/src/start/cannot-start.ts';
import { KeyError } from '../packages/access/src/index.ts';
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
    const sentence = knownSentence(error);
    if (sentence === null) throw error;
    console.error(sentence);
    process.exitCode = 1;
  }
}

function knownSentence(error: unknown): string | null {
  if (error instanceof BackupError || error instanceof KeyError) return error.message;
  if (isAboutOptions(error)) return error.message;
  return sentenceFor(error);
}

/** What `parseArgs` says of options that are not there. */
function isAboutOptions(error: unknown): error is TypeError {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
