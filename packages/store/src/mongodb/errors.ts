import {
  MongoError,
  MongoNetworkError,
  MongoServerError,
  MongoServerSelectionError,
} from 'mongodb';
import { DuplicateKeyError, StoreError } from '../errors.ts';
import { UNIQUE } from './indexes.ts';

const DUPLICATE_KEY = 11000;

/** Whether the driver should run the whole transaction again. */
export function isTransient(error: unknown): boolean {
  return error instanceof MongoError && error.hasErrorLabel('TransientTransactionError');
}

/** MongoDB's error as the port's, where the port has one; else the error itself. */
export function asStoreError(error: unknown, collection: string): unknown {
  if (isTransient(error)) return error;
  if (error instanceof MongoServerError && error.code === DUPLICATE_KEY) {
    const name = /index: (\S+)/.exec(error.message)?.[1] ?? 'id';
    const index = name === '_id_' ? 'id' : name.replace(UNIQUE, '');
    return new DuplicateKeyError(collection, index);
  }
  if (error instanceof MongoServerSelectionError || error instanceof MongoNetworkError) {
    return new StoreError(
      'CONNECTION',
      'Freshfaces can’t reach MongoDB just now. Try again in a moment.',
      {
        cause: error,
      },
    );
  }
  return error;
}
