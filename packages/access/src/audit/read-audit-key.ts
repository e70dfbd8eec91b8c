import { join, resolve } from 'node:path';
import { checkedHex, KeyError, keyFileOf, readKeyFile } from '../keys/key-file.ts';
import { type AuditKey, auditKeyOf } from './audit-key.ts';

/** What decides the audit key. The folder is the store's own: see `openStore`. */
export interface AuditKeyEnv {
  readonly FRESHFACES_AUDIT_KEY?: string | undefined;
  readonly FRESHFACES_DATA?: string | undefined;
  readonly MONGODB_URI?: string | undefined;
}

/**
 * The audit key of this environment: `FRESHFACES_AUDIT_KEY`, else the file `audit.key` in the data
 * folder, made at first start. A network on MongoDB has several servers, so there the variable is
 * needed. Throws KeyError, in one sentence fit to print.
 */
export async function readAuditKey(env: AuditKeyEnv = process.env): Promise<AuditKey> {
  const { FRESHFACES_AUDIT_KEY: given } = env;
  if (given) return auditKeyOf(checkedHex(given, 'FRESHFACES_AUDIT_KEY'));
  if (env.MONGODB_URI) {
    throw new KeyError(
      'With MONGODB_URI every server needs the same FRESHFACES_AUDIT_KEY: 64 characters of 0–9 and a–f.',
    );
  }
  return auditKeyOf(await keyFileOf(fileOf(env)));
}

/** As `readAuditKey`, but makes nothing: null where there is no key. Throws KeyError. */
export async function findAuditKey(env: AuditKeyEnv = process.env): Promise<AuditKey | null> {
  const { FRESHFACES_AUDIT_KEY: given } = env;
  const hex = given ? checkedHex(given, 'FRESHFACES_AUDIT_KEY') : await readKeyFile(fileOf(env));
  return hex ? auditKeyOf(hex) : null;
}

function fileOf(env: AuditKeyEnv): string {
  return join(resolve(env.FRESHFACES_DATA || '.data'), 'audit.key');
}
