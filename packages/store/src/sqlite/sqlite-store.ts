import type { AnyDoc } from '../body.ts';
import { Declarations } from '../declarations.ts';
import { StoreError } from '../errors.ts';
import type { Index } from '../indexes.ts';
import type { Collection, CollectionSpec, Doc, Store } from '../port.ts';
import { TransactionScope } from '../transaction-scope.ts';
import { Breath } from './breath.ts';
import { SqliteCollection } from './collection.ts';
import type { Connection, Synchronous } from './connection.ts';
import { openConnections } from './connection.ts';
import { prepareCollection } from './schema.ts';
import { WriteQueue } from './write-queue.ts';

interface Declared {
  readonly collection: SqliteCollection;
  readonly ready: Promise<void>;
  isReady: boolean;
}

/**
 * Opens the SQLite engine on one file: a single writer behind a queue, readers beside it.
 * A commit is on the disk when it is acknowledged. Throws StoreError `DATA_FOLDER`.
 */
export function openSqliteStore(file: string, synchronous: Synchronous = 'FULL'): Store {
  return new SqliteStore(file, synchronous);
}

class SqliteStore implements Store {
  readonly engine = 'sqlite';
  readonly #writer: Connection;
  readonly #reader: Connection;
  readonly #queue = new WriteQueue();
  readonly #breath = new Breath();
  readonly #scope = new TransactionScope<Connection>();
  readonly #declared = new Declarations<Declared>();
  #closing: Promise<void> | null = null;

  constructor(file: string, synchronous: Synchronous) {
    const { writer, reader } = openConnections(file, synchronous);
    this.#writer = writer;
    this.#reader = reader;
  }

  collection<T extends Doc>(name: string, spec: CollectionSpec<T>): Collection<T> {
    const declared = this.#declared.once(name, spec.indexes, (indexes) =>
      this.#declare(name, indexes),
    );
    return this.#handle(declared) as unknown as Collection<T>;
  }

  async transaction<R>(fn: () => Promise<R>): Promise<R> {
    const joined = this.#scope.join(fn);
    if (joined) return joined;
    return this.#commit(() => this.#scope.open(this.#writer, fn));
  }

  close(): Promise<void> {
    this.#closing ??= this.#queue.run(async () => {
      this.#reader.close();
      this.#writer.close();
    });
    return this.#closing;
  }

  #declare(name: string, indexes: readonly Index[]): Declared {
    const collection = new SqliteCollection(name, indexes);
    const ready = this.#commit(async () => prepareCollection(this.#writer, name, indexes));
    const declared: Declared = { collection, ready, isReady: false };
    ready.then(
      () => (declared.isReady = true),
      // Not lost: every operation on the collection awaits `ready` and fails with this error.
      () => undefined,
    );
    return declared;
  }

  #handle(declared: Declared): Collection<AnyDoc> {
    const { collection } = declared;
    const read = <R>(work: (db: Connection) => R | Promise<R>) =>
      this.#scope.step(async (db) => {
        await this.#untilReady(declared, db);
        return work(db ?? this.#reader);
      });
    const write = <R>(work: (db: Connection) => R | Promise<R>) =>
      this.#scope.step(async (db) => {
        await this.#untilReady(declared, db);
        return db ? work(db) : this.#commit(async () => work(this.#writer));
      });
    const each = async <T, R>(items: readonly T[], work: (item: T) => R): Promise<R[]> => {
      const done: R[] = [];
      for (const item of items) {
        // Not awaited where nothing is due, so that what is read in one go is of one moment.
        if (this.#breath.isDue) await this.#breath.take();
        done.push(work(item));
      }
      return done;
    };
    return {
      get: (id) => read((db) => collection.get(db, id)),
      getMany: (ids) => read((db) => each(ids, (id) => collection.get(db, id))),
      find: (query = {}) => read((db) => collection.find(db, query)),
      count: (where) => read((db) => collection.count(db, where)),
      insert: (doc) => write((db) => collection.insert(db, doc)),
      insertMany: (docs) => write((db) => each(docs, (doc) => collection.insert(db, doc))),
      replace: (doc) => write((db) => collection.replace(db, doc)),
      remove: (id, version) => write((db) => collection.remove(db, id, version)),
    };
  }

  async #untilReady(declared: Declared, transaction: Connection | null): Promise<void> {
    await this.#breath.take();
    if (!transaction) {
      this.#refuseIfClosed();
      return declared.ready;
    }
    if (declared.isReady) return;
    const { name } = declared.collection;
    throw new StoreError('MISUSE', `Declare the collection ${name} before the transaction opens.`);
  }

  /** Runs a job as the only writer; commits what it did, or rolls all of it back. */
  #commit<R>(job: () => Promise<R>): Promise<R> {
    this.#refuseIfClosed();
    return this.#queue.run(async () => {
      await this.#writer.begin();
      try {
        const result = await job();
        this.#writer.exec('COMMIT');
        return result;
      } catch (error) {
        this.#writer.rollback();
        throw error;
      }
    });
  }

  #refuseIfClosed(): void {
    if (this.#closing) throw new StoreError('CLOSED', 'The store is closed.');
  }
}
