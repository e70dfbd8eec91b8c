import { type AuditKey, readAuditKey } from '@freshfaces/access';
import type { Env } from '../env.ts';

/** The audit key of this environment. Throws KeyError with a sentence fit to print. */
export function auditKeyOf({ auditKey, dataFolder, mongoUri }: Env): Promise<AuditKey> {
  return readAuditKey({
    FRESHFACES_AUDIT_KEY: auditKey ?? undefined,
    FRESHFACES_DATA: dataFolder,
    MONGODB_URI: mongoUri ?? undefined,
  });
}
