import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AuditKey } from '@freshfaces/access';
import { openStore } from '@freshfaces/store';
import { readArchive } from './archive.ts';
import { BackupError } from './backup-error.ts';
import { endSignIns } from './end-sign-ins.ts';
import { erasuresIn } from './make-backup.ts';
import { checkContents, type Manifest } from './manifest.ts';
import { markPending } from './register/mark-pending.ts';
import {
  addToRegister,
  type Erasure,
  REGISTER_FILE,
  readRegister,
  united,
} from './register/register-file.ts';

const STORE_FILES = ['freshfaces.db', 'freshfaces.db-wal', 'freshfaces.db-shm'];

/** What was put back. */
export interface Restored {
  readonly manifest: Manifest;
  /** Where the data that was there before is kept; null where there was none. */
  readonly before: string | null;
  /** Erasures the next start will run again. */
  readonly erasures: number;
  /** False where the data replaced was too damaged to read its register of erasures. */
  readonly knowsErasuresBefore: boolean;
}

/**
 * Puts a backup in the place of the data folder's store, which no server may be using: call it while
 * holding the folder's lock. Nothing is replaced before everything was checked. Whoever was erased, as
 * known to the data replaced, to the backup or to a register file, is marked to be erased again.
 * Throws BackupError.
 * @param parts.register a register of erasures besides the one next to the backup.
 */
export async function restoreBackup(parts: {
  readonly file: string;
  readonly folder: string;
  readonly key: Buffer;
  readonly auditKey: AuditKey | null;
  readonly at: string;
  readonly register: string | null;
}): Promise<Restored> {
  const { file, folder, key, auditKey, at, register } = parts;
  if (!existsSync(file)) throw new BackupError(`There is no file ${file}.`);
  const draft = join(folder, 'restore-under-way');
  const database = join(draft, 'freshfaces.db');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  try {
    const manifest = await readArchive(file, database, key);
    await checkContents(database, manifest, auditKey);
    const erasuresBefore = await readBefore(join(folder, 'freshfaces.db'));
    const erasures = united(
      (await readRegister(join(dirname(file), REGISTER_FILE))) ?? [],
      (await readRegister(join(folder, REGISTER_FILE))) ?? [],
      register ? await namedRegister(register) : [],
      await erasuresIn(database),
      erasuresBefore ?? [],
    );
    await makeReady(draft, erasures);
    // Kept where a second attempt finds it, should this one be broken off between the next two steps.
    await addToRegister(join(folder, REGISTER_FILE), erasures);
    const before = await setAside(folder, at);
    await rename(database, join(folder, 'freshfaces.db'));
    const knowsErasuresBefore = erasuresBefore !== null;
    return { manifest, before, erasures: erasures.length, knowsErasuresBefore };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function namedRegister(file: string): Promise<Erasure[]> {
  const erasures = await readRegister(file);
  if (!erasures) throw new BackupError(`There is no file ${file}.`);
  return erasures;
}

/** The register in the data that is replaced; null where it is too damaged, which may be why it is replaced. */
async function readBefore(database: string): Promise<Erasure[] | null> {
  if (!existsSync(database)) return [];
  return erasuresIn(database).catch(() => null);
}

/** Erasures wait to be run, and sessions and links are gone: some had ended since the backup was made. */
async function makeReady(folder: string, erasures: readonly Erasure[]): Promise<void> {
  const store = await openStore({ FRESHFACES_DATA: folder });
  try {
    await markPending(store, erasures);
    await endSignIns(store);
  } finally {
    await store.close();
  }
}

async function setAside(folder: string, at: string): Promise<string | null> {
  const there = STORE_FILES.filter((name) => existsSync(join(folder, name)));
  if (there.length === 0) return null;
  const before = join(folder, `before-restore-${at.replaceAll(':', '-')}`);
  await mkdir(before, { mode: 0o700 });
  for (const name of there) await rename(join(folder, name), join(before, name));
  return before;
}
