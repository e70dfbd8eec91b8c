import { StoreError } from './errors.ts';
import type { Doc, Stored } from './port.ts';

/** MongoDB keeps documents of up to 16 MiB; what surrounds a document needs a little. */
const MAX_BYTES = 15 * 1024 * 1024;
const MAX_DEPTH = 64;

/** A document whose type the engines do not know. */
export type AnyDoc = Doc & { readonly [field: string]: unknown };

/**
 * The JSON text of a document, after checking that it is plain JSON both engines keep alike: no NaN,
 * Date, function or class; field names not empty and without `$` at the start, `.` or NUL; at most
 * 15 MiB as MongoDB counts and 64 levels. Fields that are `undefined` are left out. `version` and `_id` belong to the store.
 * Throws StoreError `BAD_DOCUMENT` with the path of the fault, never its value.
 */
export function bodyOf(collection: string, doc: Doc): string {
  const refuse = (path: string, why: string): never => {
    throw new StoreError('BAD_DOCUMENT', `${collection}: ${path} ${why}.`);
  };
  if (!isPlainObject(doc)) return refuse('the document', 'must be a plain object');
  checkId(collection, doc.id);
  for (const own of ['_id', 'version']) {
    if (own in doc) refuse(own, 'is kept by the store and can’t be set');
  }
  const bytes = checkedSize(doc, 'the document', 0, refuse);
  if (bytes > MAX_BYTES) refuse('the document', 'is larger than 15 MiB');
  return JSON.stringify(doc);
}

/** The version a replacement was read at and its JSON text. Throws StoreError `MISUSE` or `BAD_DOCUMENT`. */
export function replacementOf(
  collection: string,
  doc: Stored<AnyDoc>,
): { version: number; body: string } {
  const { version, ...rest } = doc;
  if (!Number.isInteger(version) || version < 1) {
    throw new StoreError(
      'MISUSE',
      `${collection}: replace needs the version the document was read at.`,
    );
  }
  return { version, body: bodyOf(collection, rest) };
}

/** An id is a string of 1 to 256 well-formed characters. */
export function checkId(collection: string, id: unknown): asserts id is string {
  if (typeof id === 'string' && id.length > 0 && id.length <= 256 && id.isWellFormed()) return;
  throw new StoreError('BAD_DOCUMENT', `${collection}: an id must be text of 1 to 256 characters.`);
}

/** Checks a value and everything in it; how many bytes it takes at most in MongoDB's format (BSON). */
function checkedSize(
  value: unknown,
  path: string,
  depth: number,
  refuse: (path: string, why: string) => never,
): number {
  if (value === null || typeof value === 'boolean') return 1;
  if (typeof value === 'string') {
    if (!value.isWellFormed()) refuse(path, 'holds half of a character (a lone surrogate)');
    return Buffer.byteLength(value) + 5;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(path, 'must be a finite number');
    return 8;
  }
  if (depth >= MAX_DEPTH) refuse(path, `is nested more than ${MAX_DEPTH} levels deep`);
  let bytes = 5;
  if (Array.isArray(value)) {
    // By position, so that holes are met too: JSON would turn them into null.
    for (let at = 0; at < value.length; at++) {
      bytes += 2 + String(at).length;
      bytes += checkedSize((value as unknown[])[at], `${path}[${at}]`, depth + 1, refuse);
    }
    return bytes;
  }
  if (!isPlainObject(value)) return refuse(path, 'is not plain JSON');
  for (const [name, item] of Object.entries(value)) {
    if (name === '' || name === '__proto__' || /^\$|[.\0]/.test(name) || !name.isWellFormed()) {
      refuse(path, 'has a field name that is empty, starts with “$” or holds “.”');
    }
    if (item === undefined) continue;
    bytes += 2 + Buffer.byteLength(name) + checkedSize(item, `${path}.${name}`, depth + 1, refuse);
  }
  return bytes;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
