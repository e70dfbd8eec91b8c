import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openErasures } from '@freshfaces/access';
import { findAll, openReadOnlyStore } from '@freshfaces/store';
import { writeArchive } from './archive.ts';
import { contentsOf, type Manifest } from './manifest.ts';
import { addToRegister, REGISTER_FILE } from './register/register-file.ts';

/** What was made. */
export interface Backup {
  readonly file: string;
  readonly manifest: Manifest;
  /** Erasures in the register next to it. */
  readonly erasures: number;
}

/**
 * Backs the data folder up into `to` while a server may be running: a copy of one moment, without what
 * was deleted before it, sealed; and the register of erasures beside it in clear.
 */
export async function makeBackup(parts: {
  readonly folder: string;
  readonly to: string;
  readonly key: Buffer;
  readonly at: string;
  readonly version: string;
}): Promise<Backup> {
  const { folder, to, key, at, version } = parts;
  await mkdir(to, { recursive: true, mode: 0o700 });
  const file = join(to, `freshfaces-${at.replaceAll(':', '-')}.backup`);
  // In clear only here, in the folder that holds the same in clear, and for its owner alone.
  const copy = join(folder, 'backup-under-way.db');
  const draft = `${file}.draft`;
  try {
    await rm(copy, { force: true });
    await rm(draft, { force: true });
    const store = openReadOnlyStore(join(folder, 'freshfaces.db'));
    // SQLite fills an empty file and leaves its mode as it is.
    await writeFile(copy, '', { flag: 'wx', mode: 0o600 });
    store.copyTo(copy);
    await store.close();
    const manifest = { version, at, ...(await contentsOf(copy)) };
    await writeArchive(copy, manifest, draft, key);
    const erasures = await addToRegister(join(to, REGISTER_FILE), await erasuresIn(copy));
    await rename(draft, file);
    return { file, manifest, erasures };
  } finally {
    await rm(copy, { force: true });
    await rm(draft, { force: true });
  }
}

/** The register in a store's file. */
export async function erasuresIn(file: string) {
  const store = openReadOnlyStore(file);
  try {
    return await findAll(openErasures(store), {});
  } finally {
    await store.close();
  }
}
