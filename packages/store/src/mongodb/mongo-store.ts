import type { ClientSession, Db, MongoClient, TransactionOptions } from 'mongodb';
import type { AnyDoc } from '../body.ts';
import { Declarations } from '../declarations.ts';
import { StoreError } from '../errors.ts';
import type { Index } from '../indexes.ts';
import type { Collection, CollectionSpec, Doc, Store } from '../port.ts';
import { TransactionScope } from '../transaction-scope.ts';
import { MongoCollection } from './collection.ts';
import { connect } from './connect.ts';
import { asStoreError, isTransient } from './errors.ts';
import type { Kept } from './filter.ts';
import { prepareIndexes } from './indexes.ts';
import { UnderWay } from './under-way.ts';

const TRANSACTION: TransactionOptions = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority' },
};

interface Transaction {
  readonly session: ClientSession;
  /** A passing conflict met on the way: the driver must see it, to run the whole again. */
  passing: unknown;
}

interface Declared {
  readonly collection: MongoCollection;
  readonly ready: Promise<void>;
}

/**
 * Opens the MongoDB engine on a replica set: majority reads and writes, retried by the driver. The
 * database is the one named in `uri`, else `freshfaces`. Throws StoreError `CONNECTION`.
 */
export async function openMongoStore(uri: string, database?: string): Promise<Store> {
  const client = await connect(uri);
  const [, named = 'freshfaces'] = /^[^/]+\/\/[^/]+\/([^?]+)/.exec(uri) ?? [];
  return new MongoStore(client, client.db(database ?? named));
}

class MongoStore implements Store {
  readonly engine = 'mongodb';
  readonly #client: MongoClient;
  readonly #db: Db;
  readonly #scope = new TransactionScope<Transaction>();
  readonly #declared = new Declarations<Declared>();
  readonly #underWay = new UnderWay();
  #closing: Promise<void> | null = null;

  constructor(client: MongoClient, db: Db) {
    this.#client = client;
    this.#db = db;
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
    this.#refuseIfClosed();
    return this.#underWay.track(this.#transact(fn));
  }

  close(): Promise<void> {
    this.#closing ??= this.#underWay.settled().then(() => this.#client.close());
    return this.#closing;
  }

  async #transact<R>(fn: () => Promise<R>): Promise<R> {
    const session = this.#client.startSession();
    try {
      return await session.withTransaction(async () => {
        const transaction: Transaction = { session, passing: null };
        try {
          return await this.#scope.open(transaction, fn);
        } catch (error) {
          throw transaction.passing ?? error;
        }
      }, TRANSACTION);
    } catch (error) {
      if (!isTransient(error)) throw asStoreError(error, 'transaction');
      const message = 'Others kept changing the same documents. Try again in a moment.';
      throw new StoreError('BUSY', message, { cause: error });
    } finally {
      await session.endSession();
    }
  }

  #declare(name: string, indexes: readonly Index[]): Declared {
    this.#refuseIfClosed();
    const documents = this.#db.collection<Kept>(name);
    const ready = this.#underWay.track(
      prepareIndexes(this.#db, documents, indexes).catch((error: unknown) => {
        throw asStoreError(error, name);
      }),
    );
    // Not lost: every operation on the collection awaits `ready` and fails with this error.
    ready.catch(() => undefined);
    return { collection: new MongoCollection(name, indexes, documents), ready };
  }

  #handle({ collection, ready }: Declared): Collection<AnyDoc> {
    const step = <R>(work: (session: ClientSession | undefined) => Promise<R>) =>
      this.#scope.step(async (transaction) => {
        if (!transaction) this.#refuseIfClosed();
        return this.#underWay.track(
          ready
            .then(() => work(transaction?.session))
            .catch((error: unknown) => {
              if (transaction && isTransient(error)) transaction.passing = error;
              throw asStoreError(error, collection.name);
            }),
        );
      });
    const together = <R>(work: (session: ClientSession | undefined) => Promise<R>) =>
      this.transaction(() => step(work));
    return {
      get: (id) => step((session) => collection.get(session, id)),
      getMany: (ids) => step((session) => collection.getMany(session, ids)),
      find: (query = {}) => step((session) => collection.find(session, query)),
      count: (where) => step((session) => collection.count(session, where)),
      insert: (doc) => step((session) => collection.insert(session, doc)),
      insertMany: (docs) => together((session) => collection.insertMany(session, docs)),
      replace: (doc) => step((session) => collection.replace(session, doc)),
      remove: (id, version) => step((session) => collection.remove(session, id, version)),
    };
  }

  #refuseIfClosed(): void {
    if (this.#closing) throw new StoreError('CLOSED', 'The store is closed.');
  }
}
