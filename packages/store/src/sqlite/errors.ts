import { StoreError } from '../errors.ts';

const BUSY = 5;
/** Read-only, input/output error, corrupt, full, can't open, not a database. */
const FILE_TROUBLE = new Set([8, 10, 11, 13, 14, 26]);
const CONSTRAINT_UNIQUE = 2067;
const CONSTRAINT_PRIMARY_KEY = 1555;

function codeOf(error: unknown): number {
  const code: unknown = error instanceof Error && 'errcode' in error ? error.errcode : null;
  return typeof code === 'number' ? code : 0;
}

export function isBusy(error: unknown): boolean {
  return (codeOf(error) & 0xff) === BUSY;
}

export function isUniqueViolation(error: unknown): boolean {
  return [CONSTRAINT_UNIQUE, CONSTRAINT_PRIMARY_KEY].includes(codeOf(error));
}

/** SQLite's trouble with the file or with another process, in one clear sentence; else the error itself. */
export function asStoreError(error: unknown, file: string): unknown {
  if (error instanceof StoreError) return error;
  if (isBusy(error)) {
    return new StoreError('BUSY', `Another program is using ${file}. Try again in a moment.`, {
      cause: error,
    });
  }
  if (!FILE_TROUBLE.has(codeOf(error) & 0xff)) return error;
  return new StoreError('DATA_FOLDER', troubleWith(file), { cause: error });
}

export function troubleWith(file: string): string {
  return `Freshfaces can’t keep its data in ${file}: check that the folder can be written to, the disk has room and the file is whole.`;
}
