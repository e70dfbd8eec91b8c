/**
 * `pnpm log:verify [--data FOLDER | ADDRESS] [--head FILE]`: walks the public log of a data folder,
 * MONGODB_URI or a network's address, and holds it against a saved head; exit code 1 where it does not fit.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BackupError } from '../packages/backup/src/index.ts';
import { findLogKey } from '../packages/log-keeper/src/index.ts';
import { verifyNetworkLog } from '../packages/panels-graph/src/index.ts';
import {
  checkPublishedLog,
  httpLog,
  type LogVerdict,
  readHead,
  type SignedHead,
} from '../packages/public-log/src/index.ts';
import { openReadOnlyStore, openStore } from '../packages/store/src/index.ts';
import { runCommand } from './run-command.ts';

interface Saved {
  readonly head: SignedHead;
  readonly by: string;
}

await runCommand(async ({ args, env, say }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, head: { type: 'string' } },
    allowPositionals: true,
  });
  const [address, more] = positionals;
  if (more || (address && values.data)) {
    throw new BackupError(
      'Say which log: pnpm log:verify [--data FOLDER | ADDRESS] [--head FILE].',
    );
  }
  const saved = values.head ? [await savedHead(values.head)] : [];
  const folder = resolve(values.data || env['FRESHFACES_DATA'] || '.data');
  const mongoUri = values.data ? undefined : env['MONGODB_URI'];
  const verdict = address
    ? await verifyAt(address, saved)
    : await verifyHere({ folder, mongoUri, key: env['FRESHFACES_LOG_KEY'] }, saved);
  say(sentenceFor(verdict, saved));
  if (!verdict.ok) process.exitCode = 1;
});

async function savedHead(file: string): Promise<Saved> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new BackupError(`There is no file ${file}.`);
  const head = readHead(text);
  if (!head) throw new BackupError(`${file} is not a saved head of a public log.`);
  return { head, by: file };
}

interface Here {
  readonly folder: string;
  readonly mongoUri: string | undefined;
  readonly key: string | undefined;
}

async function verifyHere(here: Here, saved: readonly Saved[]): Promise<LogVerdict> {
  const { folder, mongoUri, key: given } = here;
  const key = await findLogKey({ FRESHFACES_LOG_KEY: given, FRESHFACES_DATA: folder });
  if (!key) {
    throw new BackupError(
      `No key of a public log is here: put log.key into ${folder}, or set FRESHFACES_LOG_KEY.`,
    );
  }
  const store = mongoUri
    ? await openStore({ MONGODB_URI: mongoUri })
    : openReadOnlyStore(join(folder, 'freshfaces.db'));
  try {
    return await verifyNetworkLog(store, key, saved);
  } finally {
    await store.close();
  }
}

function verifyAt(address: string, saved: readonly Saved[]): Promise<LogVerdict> {
  const fetchOf = async (path: string) => {
    const answer = await fetch(new URL(path, address)).catch(() => null);
    if (!answer || (!answer.ok && answer.status !== 404)) {
      throw new BackupError(`${address} does not answer${answer ? ` (${answer.status})` : ''}.`);
    }
    return answer;
  };
  const log = httpLog(async (path) => (await fetchOf(path)).json());
  const recordTextOf = async (id: string) => {
    const answer = await fetchOf(`/records/${id}.json`);
    return answer.ok ? answer.text() : null;
  };
  return checkPublishedLog(log, recordTextOf, { kept: saved });
}

function sentenceFor(verdict: LogVerdict, saved: readonly Saved[]): string {
  if (!verdict.ok) return `The public log does not hold. ${verdict.sentence}`;
  if (!verdict.head) return 'The public log holds: nothing was ever logged.';
  const { size, key, root } = verdict.head;
  const since = saved.map(({ head, by }) => `, and fits ${by} (${head.size} entries)`).join('');
  return `The public log holds: ${size} ${size === 1 ? 'entry' : 'entries'}, signed by the key ${key}, root ${root}${since}.`;
}
