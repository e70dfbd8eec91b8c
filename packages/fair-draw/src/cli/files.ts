import {
  accessSync,
  constants,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Mistake } from './mistake.ts';
import { MOST_BYTES } from './read-table.ts';

/** Where a path typed at the keyboard leads: pnpm runs scripts elsewhere and says where it was called. */
function typedPath(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** The bytes of a file. Throws `Mistake`, also before reading one that is far too large. */
export function readBytes(path: string): Uint8Array {
  const at = typedPath(path);
  try {
    const { size } = statSync(at);
    return size > MOST_BYTES ? new Uint8Array(MOST_BYTES + 1) : readFileSync(at);
  } catch (error) {
    throw new Mistake(`${path} can’t be read: ${reasonOf(error)}`);
  }
}

/** A file to write at the end. */
export interface Output {
  readonly path: string;
  readonly text: string;
  /** Nobody but the user may read it. */
  readonly isPrivate: boolean;
}

/** Throws `Mistake` when a file could not be written there or would take the place of an input. */
export function mustBeWritable(paths: readonly string[], inputs: readonly string[]): void {
  const taken = new Set(inputs.map(typedPath));
  for (const path of paths) {
    const at = typedPath(path);
    if (taken.has(at)) throw new Mistake(`${path} is already used for another file of this draw`);
    taken.add(at);
    try {
      accessSync(dirname(at), constants.W_OK);
    } catch (error) {
      throw new Mistake(`${path} can’t be written: ${reasonOf(error)}`);
    }
    if (
      statSync(at, { throwIfNoEntry: false })?.isDirectory() ||
      !statSync(dirname(at)).isDirectory()
    ) {
      throw new Mistake(`${path} can’t be written: it is a folder, or its folder is a file`);
    }
  }
}

/** Writes each file beside its place first and moves them there when all are whole. Throws `Mistake`. */
export function writeAll(outputs: readonly Output[]): void {
  const drafts = outputs.map((output) => ({
    ...output,
    draft: `${typedPath(output.path)}.${process.pid}.tmp`,
  }));
  try {
    for (const { draft, text, isPrivate } of drafts) {
      writeFileSync(draft, text, isPrivate ? { mode: 0o600, flag: 'wx' } : { flag: 'wx' });
    }
    for (const { draft, path } of drafts) renameSync(draft, typedPath(path));
  } catch (error) {
    for (const { draft } of drafts) rmSync(draft, { force: true });
    throw new Mistake(
      `${outputs.map(({ path }) => path).join(' and ')} can’t be written: ${reasonOf(error)}`,
    );
  }
}

const REASONS = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'its folder is a file'],
  ['EACCES', 'this account may not'],
  ['EPERM', 'this account may not'],
  ['EROFS', 'the disk can only be read'],
  ['ENOSPC', 'the disk is full'],
]);

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? (code === '' ? 'an unknown reason' : code);
}
