import { StoreError } from './errors.ts';
import type { Doc, Scalar } from './port.ts';

/** A checked index declaration. */
export interface Index {
  readonly name: string;
  readonly keys: readonly string[];
  readonly unique: boolean;
  /** The key whose field is an array, or null. */
  readonly many: string | null;
}

/** An index declaration as given, whatever it indexes. */
export interface LooseSpec {
  readonly name: string;
  readonly keys: readonly string[];
  readonly unique?: boolean;
  readonly many?: string;
}

const NAME = /^[a-z][a-zA-Z0-9_-]{0,62}$/;
const PATH = /^[a-zA-Z][\w-]*(\.[a-zA-Z][\w-]*)*$/;

/** Checks a collection's name and declared indexes; throws StoreError `MISUSE`. */
export function checkedIndexes(collection: string, specs: readonly LooseSpec[]): Index[] {
  const refuse = (why: string): never => {
    throw new StoreError('MISUSE', `Collection ${collection}: ${why}.`);
  };
  if (!NAME.test(collection))
    refuse('a name is letters, digits, “_” and “-”, first a small letter');
  const names = new Set<string>(['id']);
  return specs.map(({ name, keys, unique = false, many = null }) => {
    if (!NAME.test(name) || names.has(name))
      refuse(`the index name ${name} is taken or not allowed`);
    names.add(name);
    if (
      keys.length === 0 ||
      new Set(keys).size < keys.length ||
      !keys.every((key) => PATH.test(key))
    ) {
      refuse(`the index ${name} needs keys that are different field paths`);
    }
    if (keys.includes('id') || keys.includes('version')) {
      refuse(`the index ${name} can’t have id or version as a key`);
    }
    if (many !== null && !keys.includes(many)) refuse(`${many} is not a key of the index ${name}`);
    return { name, keys, unique, many };
  });
}

/**
 * The entries of a document in an index: one list of key values, or one per element of its `many`
 * field. Throws StoreError `BAD_DOCUMENT` where a field holds what an index can't keep.
 */
export function entriesOf(collection: string, index: Index, doc: Doc): Scalar[][] {
  const refuse = (key: string, why: string): never => {
    throw new StoreError('BAD_DOCUMENT', `${collection}: ${key} ${why} (index ${index.name}).`);
  };
  let entries: Scalar[][] = [[]];
  for (const key of index.keys) {
    const value = valueAt(doc, key, refuse);
    const isArray = Array.isArray(value);
    if (isArray !== (key === index.many) && value !== null) {
      refuse(key, isArray ? 'is an array but not declared as many' : 'must be an array');
    }
    const held = isArray ? [...new Set(value as unknown[])] : [value];
    if (isArray && held.includes(null)) refuse(key, 'must not hold null');
    if (!held.every(isScalar)) refuse(key, 'must hold text, a number, true, false or nothing');
    const values = held.length === 0 ? [null] : (held as Scalar[]);
    entries = entries.flatMap((entry) => values.map((one) => [...entry, one]));
  }
  return entries;
}

/** The value at a dotted path; null where there is none. */
export function valueAt(
  doc: Doc,
  path: string,
  refuse?: (path: string, why: string) => never,
): unknown {
  let value: unknown = doc;
  for (const step of path.split('.')) {
    if (Array.isArray(value)) return refuse?.(path, 'leads through an array') ?? null;
    if (typeof value !== 'object' || value === null) return null;
    value = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : null;
  }
  return value ?? null;
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
