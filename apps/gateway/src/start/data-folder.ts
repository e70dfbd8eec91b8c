import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { CannotStart } from './cannot-start.ts';

/** Makes the data folder where there is none, and sees that it can be written to. Throws CannotStart. */
export function openDataFolder(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch {
    throw new CannotStart(
      `Freshfaces cannot write to its data folder ${folder}. Set FRESHFACES_DATA to a folder that it may write to.`,
    );
  }
}

/** Step by step: Node's own recursive mkdir never ends on file systems that refuse new folders, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/**
 * Takes the data folder for this process: one server at a time. Answers how to give it back.
 * Throws CannotStart while another server has it.
 */
export function lockDataFolder(folder: string): () => void {
  const path = `${folder}/freshfaces.lock`;
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = holderOf(path);
    if (holder !== null) {
      throw new CannotStart(
        `Freshfaces is already running on the data folder ${folder} (process ${holder}). Stop it first, or set FRESHFACES_DATA to another folder.`,
      );
    }
    writeFileSync(path, String(process.pid));
  }
  return () => rmSync(path, { force: true });
}

/** The living process that has the lock; a crash leaves a lock that nobody has. */
function holderOf(path: string): number | null {
  const holder = Number(readFileSync(path, 'utf8'));
  if (!Number.isInteger(holder) || holder <= 0 || holder === process.pid) return null;
  try {
    process.kill(holder, 0);
    return holder;
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    return gone ? null : holder;
  }
}

/** Deletes the store's files and nothing else. */
export function emptyDataFolder(folder: string): void {
  for (const ending of ['', '-wal', '-shm']) {
    rmSync(`${folder}/freshfaces.db${ending}`, { force: true });
  }
}
