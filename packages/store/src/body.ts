import { StoreError } from './errors.ts';
import type { Doc, Stored } from './port.ts';

const MAX_BYTES = 8 * 1024 * 1024;
const MAX_DEPTH = 64;

/** A document whose type the engines do not know. */
export type AnyDoc = Doc & { readonly [field: string]: unknown };

/**
 * The JSON text of a document, after checking that it is plain JSON both engines keep alike: no NaN,
 * Date, function or class; field names not empty and without `$` at the start, `.` or NUL; at most
 * 8 MiB and 64 levels. Fields that are `undefined` are left out. `version` and `_id` belong to the store.
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
  checkValue(doc, 'the document', 0, refuse);
  const body = JSON.stringify(doc);
  if (Buffer.byteLength(body) > MAX_BYTES) refuse('the document', 'is larger than 8 MiB');
  return body;
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

function checkValue(
  value: unknown,
  path: string,
  depth: number,
  refuse: (path: string, why: string) => never,
): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    if (!value.isWellFormed()) refuse(path, 'holds half of a character (a lone surrogate)');
    return;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(path, 'must be a finite number');
    return;
  }
  if (depth >= MAX_DEPTH) refuse(path, `is nested more than ${MAX_DEPTH} levels deep`);
  if (Array.isArray(value)) {
    // Array.from also visits holes, which JSON would turn into null.
    for (const [at, item] of Array.from(value as unknown[]).entries()) {
      checkValue(item, `${path}[${at}]`, depth + 1, refuse);
    }
    return;
  }
  if (!isPlainObject(value)) return refuse(path, 'is not plain JSON');
  for (const [name, item] of Object.entries(value)) {
    if (name === '' || name === '__proto__' || /^\$|[.\0]/.test(name) || !name.isWellFormed()) {
      refuse(path, 'has a field name that is empty, starts with “$” or holds “.”');
    }
    if (item !== undefined) checkValue(item, `${path}.${name}`, depth + 1, refuse);
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
