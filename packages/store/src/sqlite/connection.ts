import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../errors.ts';
import { asStoreError, isBusy, troubleWith } from './errors.ts';

const KEPT_STATEMENTS = 500;
const BUSY_FOR_MS = 15_000;

export type Row = Record<string, SQLOutputValue>;

/** One connection to the file, with its prepared statements. */
export class Connection {
  readonly #db: DatabaseSync;
  readonly #file: string;
  readonly #statements = new Map<string, StatementSync>();

  constructor(file: string, db: DatabaseSync) {
    this.#file = file;
    this.#db = db;
  }

  exec(sql: string): void {
    this.#sayClearly(() => this.#db.exec(sql));
  }

  /** Rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return this.#sayClearly(() => Number(this.#statement(sql).run(...values).changes));
  }

  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#sayClearly(() => this.#statement(sql).get(...values));
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#sayClearly(() => this.#statement(sql).all(...values));
  }

  /** Takes the file's write lock, waiting without blocking while another process holds it. */
  async begin(): Promise<void> {
    const giveUp = Date.now() + BUSY_FOR_MS;
    for (;;) {
      try {
        this.#db.exec('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        if (!isBusy(error) || Date.now() > giveUp) throw asStoreError(error, this.#file);
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
      }
    }
  }

  /** Rolls back unless SQLite already has, as it does when the disk is full. */
  rollback(): void {
    if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      if (this.#statements.size >= KEPT_STATEMENTS) this.#statements.clear();
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #sayClearly<R>(step: () => R): R {
    try {
      return step();
    } catch (error) {
      throw asStoreError(error, this.#file);
    }
  }
}

/** How hard a commit insists: FULL survives a power cut; OFF is for tests that throw the file away. */
export type Synchronous = 'FULL' | 'OFF';

/**
 * Opens the file, made with its folder where missing, twice: one connection writes, one reads what is
 * committed. Throws StoreError `DATA_FOLDER`.
 */
export function openConnections(
  file: string,
  synchronous: Synchronous,
): { writer: Connection; reader: Connection } {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    // Made before SQLite does, for its owner alone; SQLite gives its other files the same mode.
    closeSync(openSync(file, 'a', 0o600));
    const writer = new DatabaseSync(file, { timeout: 5_000 });
    writer.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous};`);
    // From here on `begin` does the waiting for other processes.
    writer.exec('PRAGMA busy_timeout = 50');
    const reader = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
    return { writer: new Connection(file, writer), reader: new Connection(file, reader) };
  } catch (error) {
    const known = asStoreError(error, file);
    if (known instanceof StoreError) throw known;
    throw new StoreError('DATA_FOLDER', troubleWith(file), { cause: error });
  }
}
