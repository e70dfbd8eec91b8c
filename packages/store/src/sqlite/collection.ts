import type { AnyDoc } from '../body.ts';
import { bodyOf, checkId, replacementOf } from '../body.ts';
import { DuplicateKeyError, VersionConflictError } from '../errors.ts';
import type { Index } from '../indexes.ts';
import type { Stored } from '../port.ts';
import { writeCursor } from '../query/cursor.ts';
import type { LooseQuery } from '../query/plan.ts';
import { planQuery } from '../query/plan.ts';
import type { Connection, Row } from './connection.ts';
import { addEntries, moveEntries, removeEntries } from './entries.ts';
import { isUniqueViolation } from './errors.ts';
import { docTable } from './names.ts';
import { selectCount, selectPage } from './select.ts';

/** The work of one collection on a given connection; who holds which connection is the store's matter. */
export class SqliteCollection {
  readonly name: string;
  readonly indexes: readonly Index[];
  readonly #table: string;

  constructor(name: string, indexes: readonly Index[]) {
    this.name = name;
    this.indexes = indexes;
    this.#table = docTable(name);
  }

  get(db: Connection, id: string): Stored<AnyDoc> | null {
    const row = db.get(`SELECT version, body FROM ${this.#table} WHERE id = ?`, id);
    return row ? stored(row) : null;
  }

  find(db: Connection, query: LooseQuery): { items: Stored<AnyDoc>[]; after: string | null } {
    const plan = planQuery(this.name, this.indexes, query);
    const { text, values } = selectPage(this.name, plan);
    const rows = db.all(text, ...values);
    const items = rows.slice(0, plan.limit).map(stored);
    const last = items.at(-1);
    const more = rows.length > plan.limit && last !== undefined;
    return { items, after: more ? writeCursor(plan.sort, plan.descending, last) : null };
  }

  count(db: Connection, where: object | undefined): number {
    const { text, values } = selectCount(this.name, planQuery(this.name, this.indexes, { where }));
    return Number(db.get(text, ...values)?.['n']);
  }

  insert(db: Connection, doc: AnyDoc): Stored<AnyDoc> {
    const body = bodyOf(this.name, doc);
    const kept = JSON.parse(body) as AnyDoc;
    try {
      db.run(`INSERT INTO ${this.#table} VALUES (?, 1, ?)`, doc.id, body);
    } catch (error) {
      if (isUniqueViolation(error)) throw new DuplicateKeyError(this.name, 'id', { cause: error });
      throw error;
    }
    for (const index of this.indexes) addEntries(db, this.name, index, kept);
    return { ...kept, version: 1 };
  }

  replace(db: Connection, doc: Stored<AnyDoc>): Stored<AnyDoc> {
    const { version, body } = replacementOf(this.name, doc);
    const kept = JSON.parse(body) as AnyDoc;
    const before = this.#at(db, doc.id, version);
    if (!before) throw new VersionConflictError(this.name, doc.id);
    db.run(
      `UPDATE ${this.#table} SET version = ?, body = ? WHERE id = ?`,
      version + 1,
      body,
      doc.id,
    );
    for (const index of this.indexes) moveEntries(db, this.name, index, before, kept);
    return { ...kept, version: version + 1 };
  }

  remove(db: Connection, id: string, version: number | undefined): boolean {
    checkId(this.name, id);
    const before = this.#at(db, id, version);
    if (!before) return false;
    db.run(`DELETE FROM ${this.#table} WHERE id = ?`, id);
    for (const index of this.indexes) removeEntries(db, this.name, index, before);
    return true;
  }

  /** The document, or null where there is none; throws when it is not at the version asked for. */
  #at(db: Connection, id: string, version: number | undefined): AnyDoc | null {
    const row = db.get(`SELECT version, body FROM ${this.#table} WHERE id = ?`, id);
    if (!row) return null;
    if (version !== undefined && row['version'] !== version) {
      throw new VersionConflictError(this.name, id);
    }
    return JSON.parse(String(row['body'])) as AnyDoc;
  }
}

function stored(row: Row): Stored<AnyDoc> {
  const doc = JSON.parse(String(row['body'])) as AnyDoc;
  return { ...doc, version: Number(row['version']) };
}
