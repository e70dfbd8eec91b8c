export type { StoreErrorCode } from './errors.ts';
export { DuplicateKeyError, StoreError, VersionConflictError } from './errors.ts';
export { findAll } from './find-all.ts';
export { openStore } from './open-store.ts';
export type {
  Collection,
  CollectionSpec,
  Condition,
  Doc,
  FieldPath,
  IndexSpec,
  Page,
  Query,
  Range,
  Scalar,
  Sort,
  Store,
  Stored,
  Where,
} from './port.ts';
export { DEFAULT_LIMIT, MAX_LIMIT } from './port.ts';
export { openReadOnlyStore, type ReadOnlyStore } from './sqlite/read-only-store.ts';
