/**
 * - `DATA_FOLDER`: the data folder or file can't be opened or written.
 * - `CONNECTION`: the database server can't be reached.
 * - `BUSY`: another process held the database too long; trying again may work.
 * - `CLOSED`: the store was closed.
 * - `MISUSE`: the program calls the store wrongly.
 * - `BAD_DOCUMENT`: not plain JSON, or an indexed field holds something an index can't keep.
 * - `BAD_CURSOR`: `after` is not a cursor of this query.
 * - `UNDECLARED_QUERY`: no declared index answers the query.
 */
export type StoreErrorCode =
  | 'DATA_FOLDER'
  | 'CONNECTION'
  | 'BUSY'
  | 'CLOSED'
  | 'MISUSE'
  | 'BAD_DOCUMENT'
  | 'BAD_CURSOR'
  | 'UNDECLARED_QUERY'
  | 'DUPLICATE_KEY'
  | 'VERSION_CONFLICT';

/** Every error of the store. Messages name collections, indexes, fields and ids, never field values. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Another document already has this id (`index` is "id") or this combination of unique keys. */
export class DuplicateKeyError extends StoreError {
  override readonly name = 'DuplicateKeyError';
  readonly collection: string;
  readonly index: string;

  constructor(collection: string, index: string, options?: ErrorOptions) {
    super('DUPLICATE_KEY', `${collection}: another document has the same ${index}.`, options);
    this.collection = collection;
    this.index = index;
  }
}

/** The document was changed or removed since it was read. Read it again, decide again, then write. */
export class VersionConflictError extends StoreError {
  override readonly name = 'VersionConflictError';
  readonly collection: string;
  readonly id: string;

  constructor(collection: string, id: string) {
    super('VERSION_CONFLICT', `${collection}: ${id} has changed since it was read.`);
    this.collection = collection;
    this.id = id;
  }
}
