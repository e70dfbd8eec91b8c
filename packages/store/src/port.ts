/** A document: plain JSON values only (strings, finite numbers, booleans, null, arrays, objects). */
export interface Doc {
  readonly id: string;
}

/** A document as kept: `version` is 1 after insert and grows by 1 with every replace. */
export type Stored<T extends Doc> = T & { readonly version: number };

/** What an index key can hold. A missing field and `null` are one and the same to indexes and queries. */
export type Scalar = string | number | boolean | null;

/** A field of T, or a dotted path into a nested object (`home.organisationId`). */
export type FieldPath<T> = (keyof T & string) | `${string}.${string}`;

/**
 * A declared index. Queries are answered from declared indexes only.
 * - `keys` in order; a query binds the first ones by equality, the next by range, `in` or sort.
 * - `many`: the one key whose field is an array of scalars (none of them null); the document is found
 *   by each of its elements. A missing or empty array counts as `null`. Never a sort key.
 * - `unique`: no two documents share a combination of keys. Documents in which any key is null or
 *   missing are ignored by the constraint.
 */
export interface IndexSpec<T> {
  readonly name: string;
  readonly keys: readonly FieldPath<T>[];
  readonly unique?: boolean;
  readonly many?: FieldPath<T>;
}

export interface CollectionSpec<T> {
  readonly indexes: readonly IndexSpec<T>[];
}

/** Bounds compare within one type: a string bound never matches a number. */
export interface Range<V> {
  readonly gt?: V;
  readonly gte?: V;
  readonly lt?: V;
  readonly lte?: V;
}

/** A value (equality), a list of values, or a range. */
export type Condition<V> =
  | V
  | null
  | { readonly in: readonly (V | null)[] }
  | Range<NonNullable<V>>;

type ElementOf<V> = V extends readonly (infer E)[] ? E : V;

/** Conditions by field; all must hold. An `undefined` condition is refused, never ignored. */
export type Where<T> = {
  readonly [K in keyof T & string]?: Condition<Extract<ElementOf<T[K]>, Scalar>>;
} & { readonly [path: `${string}.${string}`]: Condition<Scalar> };

/** Order by these fields (null < numbers < strings < booleans); ties by id in the same direction. */
export interface Sort<T> {
  readonly by: FieldPath<T> | readonly FieldPath<T>[];
  readonly order?: 'asc' | 'desc';
}

export interface Query<T> {
  readonly where?: Where<T>;
  /** Without it, by id. */
  readonly sort?: Sort<T>;
  /** 1 to {@link MAX_LIMIT}; {@link DEFAULT_LIMIT} when not given. */
  readonly limit?: number;
  /** The `after` of the page before, with the same `where` and `sort`. */
  readonly after?: string | null;
}

/** `after` is null on the last page. */
export interface Page<T extends Doc> {
  readonly items: Stored<T>[];
  readonly after: string | null;
}

export const DEFAULT_LIMIT = 1_000;
export const MAX_LIMIT = 10_000;

/**
 * Documents of one kind. Outside a transaction every write is a transaction of its own, durable once
 * the promise resolves, and reads see committed documents only.
 */
export interface Collection<T extends Doc> {
  get(id: string): Promise<Stored<T> | null>;
  /** In the order of `ids`, null where there is none. */
  getMany(ids: readonly string[]): Promise<(Stored<T> | null)[]>;
  /** One page. Throws StoreError `UNDECLARED_QUERY` when no declared index answers it. */
  find(query?: Query<T>): Promise<Page<T>>;
  count(where?: Where<T>): Promise<number>;
  /** Throws DuplicateKeyError. */
  insert(doc: T): Promise<Stored<T>>;
  /** All or none. */
  insertMany(docs: readonly T[]): Promise<Stored<T>[]>;
  /** Writes `doc` over the version it was read at, else throws VersionConflictError. */
  replace(doc: Stored<T>): Promise<Stored<T>>;
  /** False when there was none. With `version`, throws VersionConflictError when it has moved on. */
  remove(id: string, version?: number): Promise<boolean>;
}

export interface Store {
  readonly engine: 'sqlite' | 'mongodb';
  /** Declares a collection and its indexes. Call it when the program starts, not inside a transaction. */
  collection<T extends Doc>(name: string, spec: CollectionSpec<T>): Collection<T>;
  /**
   * Runs `fn`; whatever it reads and writes through this store's collections happens wholly or not at
   * all. A transaction inside a transaction joins the outer one.
   * - `fn` may run again after a passing conflict: it must have no outside effects (mail, files).
   * - Any throw rolls everything back. So does a store error that `fn` swallowed: it is thrown again.
   * - Await everything inside: work still running after `fn` returns is refused.
   * - Every engine refuses two transactions that write the same document or unique key. Where a rule
   *   rests on documents a transaction only read, replace one of them too (or lean on a unique index):
   *   on MongoDB two transactions may otherwise both commit.
   */
  transaction<R>(fn: () => Promise<R>): Promise<R>;
  /** Waits for what is under way, then lets go of the file or connection. */
  close(): Promise<void>;
}
