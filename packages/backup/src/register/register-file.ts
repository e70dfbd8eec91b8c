import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RegisteredErasure } from '@freshfaces/access';
import { BackupError } from '../backup-error.ts';

/** Who was erased: opaque ids in clear, so that it can be read without any key. */
export type Erasure = Omit<RegisteredErasure, 'done'>;

export const REGISTER_FILE = 'erasures.json';

/** The register in a file; null where there is no file. Throws BackupError. */
export async function readRegister(file: string): Promise<Erasure[] | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const read = parsed(text);
  if (!Array.isArray(read) || !read.every(isErasure)) {
    throw new BackupError(`${file} is not a register of erasures.`);
  }
  return read;
}

/** Adds these to the register in a file, which loses none. Whole or not at all. */
export async function addToRegister(file: string, erasures: readonly Erasure[]): Promise<number> {
  const all = united((await readRegister(file)) ?? [], erasures);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}.draft`;
  await writeFile(draft, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(draft, file);
  return all.length;
}

/** Every erasure of all these registers once, oldest first. */
export function united(...registers: readonly (readonly Erasure[])[]): Erasure[] {
  const byId = new Map<string, Erasure>();
  for (const { id, at, personId, memberId } of registers.flat()) {
    byId.set(id, { id, at, personId, memberId });
  }
  return [...byId.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isErasure(value: unknown): value is Erasure {
  const { id, at, personId, memberId } = (value ?? {}) as Partial<Record<keyof Erasure, unknown>>;
  const isId = (one: unknown) => one === null || typeof one === 'string';
  return typeof id === 'string' && typeof at === 'string' && isId(personId) && isId(memberId);
}
