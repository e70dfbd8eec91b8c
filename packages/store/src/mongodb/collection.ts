import type { ClientSession, Collection } from 'mongodb';
import type { AnyDoc } from '../body.ts';
import { bodyOf, checkId, replacementOf } from '../body.ts';
import { VersionConflictError } from '../errors.ts';
import type { Index } from '../indexes.ts';
import { entriesOf } from '../indexes.ts';
import type { Stored } from '../port.ts';
import { writeCursor } from '../query/cursor.ts';
import type { LooseQuery } from '../query/plan.ts';
import { planQuery } from '../query/plan.ts';
import type { Kept } from './filter.ts';
import { filterOf, sortOf } from './filter.ts';

type Session = ClientSession | undefined;

/** The work of one collection, in a session's transaction or on its own. */
export class MongoCollection {
  readonly name: string;
  readonly indexes: readonly Index[];
  readonly #documents: Collection<Kept>;

  constructor(name: string, indexes: readonly Index[], documents: Collection<Kept>) {
    this.name = name;
    this.indexes = indexes;
    this.#documents = documents;
  }

  async get(session: Session, id: string): Promise<Stored<AnyDoc> | null> {
    const [doc] = await this.getMany(session, [id]);
    return doc ?? null;
  }

  async getMany(session: Session, ids: readonly string[]): Promise<(Stored<AnyDoc> | null)[]> {
    const filter = { _id: { $in: [...new Set(ids)] } };
    const found = await this.#documents.find(filter, { session }).toArray();
    const byId = new Map(found.map(stored).map((doc) => [doc.id, doc]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async find(
    session: Session,
    query: LooseQuery,
  ): Promise<{ items: Stored<AnyDoc>[]; after: string | null }> {
    const plan = planQuery(this.name, this.indexes, query);
    const found = await this.#documents
      .find(filterOf(plan), { session, sort: sortOf(plan), limit: plan.limit + 1 })
      .toArray();
    const items = found.slice(0, plan.limit).map(stored);
    const last = items.at(-1);
    const more = found.length > plan.limit && last !== undefined;
    return { items, after: more ? writeCursor(plan.sort, plan.descending, last) : null };
  }

  async count(session: Session, where: object | undefined): Promise<number> {
    const plan = planQuery(this.name, this.indexes, { where });
    return this.#documents.countDocuments(filterOf(plan), { session });
  }

  async insert(session: Session, doc: AnyDoc): Promise<Stored<AnyDoc>> {
    const kept = this.#kept(bodyOf(this.name, doc), 1);
    await this.#documents.insertOne(kept, { session });
    return stored(kept);
  }

  async insertMany(session: Session, docs: readonly AnyDoc[]): Promise<Stored<AnyDoc>[]> {
    if (docs.length === 0) return [];
    const kept = docs.map((doc) => this.#kept(bodyOf(this.name, doc), 1));
    await this.#documents.insertMany(kept, { session });
    return kept.map(stored);
  }

  async replace(session: Session, doc: Stored<AnyDoc>): Promise<Stored<AnyDoc>> {
    const { version, body } = replacementOf(this.name, doc);
    const kept = this.#kept(body, version + 1);
    const { _id, ...rest } = kept;
    const { matchedCount } = await this.#documents.replaceOne({ _id, version }, rest, { session });
    if (matchedCount === 0) throw new VersionConflictError(this.name, doc.id);
    return stored(kept);
  }

  async remove(session: Session, id: string, version: number | undefined): Promise<boolean> {
    checkId(this.name, id);
    const filter = version === undefined ? { _id: id } : { _id: id, version };
    const { deletedCount } = await this.#documents.deleteOne(filter, { session });
    if (deletedCount > 0 || version === undefined) return deletedCount > 0;
    if (await this.#documents.countDocuments({ _id: id }, { session })) {
      throw new VersionConflictError(this.name, id);
    }
    return false;
  }

  /** The document as MongoDB keeps it, after checking that every index can hold it. */
  #kept(body: string, version: number): Kept {
    const doc = JSON.parse(body) as AnyDoc;
    for (const index of this.indexes) entriesOf(this.name, index, doc);
    const { id, ...rest } = doc;
    return { _id: id, version, ...rest };
  }
}

function stored({ _id, version, ...rest }: Kept): Stored<AnyDoc> {
  return { id: _id, ...rest, version };
}
