import { type AuditKey, createAudit } from '@freshfaces/access';
import { openReadOnlyStore } from '@freshfaces/store';
import { BackupError } from './backup-error.ts';

/** What a backup says it holds; checked before it is put back. */
export interface Manifest {
  /** The version of Freshfaces that made it. */
  readonly version: string;
  readonly at: string;
  /** Documents in each collection. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many events the audit trail had, and the hash it ended in; null where nothing had happened. */
  readonly audit: { readonly events: number; readonly hash: string } | null;
}

/** What a store's file holds. */
export async function contentsOf(file: string): Promise<Pick<Manifest, 'counts' | 'audit'>> {
  const store = openReadOnlyStore(file);
  try {
    const counts: Record<string, number> = {};
    for (const name of store.collectionNames()) {
      counts[name] = await store.collection(name, { indexes: [] }).count();
    }
    return { counts, audit: await createAudit(store).end() };
  } finally {
    await store.close();
  }
}

/**
 * Throws BackupError unless the file is whole, holds what the manifest says, and its audit trail is unbroken.
 * @param auditKey whose signatures count; null where it is not at hand: then the chain alone is checked.
 */
export async function checkContents(
  file: string,
  manifest: Manifest,
  auditKey: AuditKey | null,
): Promise<void> {
  const store = openReadOnlyStore(file);
  try {
    if (store.fault() !== null) throw new BackupError('The database in this backup is damaged.');
    const problem = await createAudit(store, auditKey).firstBreak();
    if (problem) throw new BackupError(`The audit trail in this backup is broken. ${problem}`);
  } finally {
    await store.close();
  }
  const { counts, audit } = await contentsOf(file);
  const names = new Set([...Object.keys(counts), ...Object.keys(manifest.counts)]);
  const differs = [...names].find((name) => counts[name] !== manifest.counts[name]);
  if (differs) {
    throw new BackupError(
      `This backup should hold ${manifest.counts[differs] ?? 0} of ${differs} and holds ${counts[differs] ?? 0}.`,
    );
  }
  if (audit?.events !== manifest.audit?.events || audit?.hash !== manifest.audit?.hash) {
    throw new BackupError('The audit trail in this backup does not end where it should.');
  }
}
