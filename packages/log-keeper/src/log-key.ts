import { join, resolve } from 'node:path';
import {
  type AuditKey,
  auditKeyOf,
  checkedHex,
  KeyError,
  keyFileOf,
  readKeyFile,
} from '@freshfaces/access';

/** The network's key for signing the head of its public log (Ed25519): another than the audit key. */
export type LogKey = AuditKey;

/** @param hex the private key, 64 hex characters. */
export const logKeyOf: (hex: string) => LogKey = auditKeyOf;

/** What decides the log key. The folder is the store's own: see `openStore`. */
interface LogKeyEnv {
  readonly FRESHFACES_LOG_KEY?: string | undefined;
  readonly FRESHFACES_DATA?: string | undefined;
  readonly MONGODB_URI?: string | undefined;
}

/**
 * The log key of this environment: `FRESHFACES_LOG_KEY`, else the file `log.key` in the data folder, made
 * at first start. A network on MongoDB has several servers, so there the variable is needed. Throws
 * KeyError, in one sentence fit to print.
 */
export async function readLogKey(env: LogKeyEnv = process.env): Promise<LogKey> {
  const { FRESHFACES_LOG_KEY: given } = env;
  if (given) return logKeyOf(checkedHex(given, 'FRESHFACES_LOG_KEY'));
  if (env.MONGODB_URI) {
    throw new KeyError(
      'With MONGODB_URI every server needs the same FRESHFACES_LOG_KEY: 64 characters of 0–9 and a–f.',
    );
  }
  return logKeyOf(await keyFileOf(fileOf(env)));
}

/** As `readLogKey`, but makes nothing: null where there is no key. Throws KeyError. */
export async function findLogKey(env: LogKeyEnv = process.env): Promise<LogKey | null> {
  const { FRESHFACES_LOG_KEY: given } = env;
  const hex = given ? checkedHex(given, 'FRESHFACES_LOG_KEY') : await readKeyFile(fileOf(env));
  return hex ? logKeyOf(hex) : null;
}

function fileOf(env: LogKeyEnv): string {
  return join(resolve(env.FRESHFACES_DATA || '.data'), 'log.key');
}
