import { DuplicateKeyError, VersionConflictError } from '../../errors.ts';
import { valueAt } from '../../indexes.ts';
import type { Query, Scalar, Stored } from '../../port.ts';
import type { Member } from './fixture.ts';

type Kept = Stored<Member>;
const RANK = { object: 0, number: 1, string: 2, boolean: 3 } as Record<string, number>;
const UNIQUE = [['email'], ['organisation', 'code']];

/** The port's rules in their plainest form: a list of documents, searched from end to end. */
export class Model {
  docs = new Map<string, Kept>();

  get(id: string): Kept | null {
    return this.docs.get(id) ?? null;
  }

  insert(doc: Member): Kept {
    if (this.docs.has(doc.id)) throw new DuplicateKeyError('members', 'id');
    return this.#put({ ...doc, version: 1 });
  }

  replace(doc: Kept): Kept {
    if (this.docs.get(doc.id)?.version !== doc.version)
      throw new VersionConflictError('members', doc.id);
    return this.#put({ ...doc, version: doc.version + 1 });
  }

  remove(id: string, version?: number): boolean {
    const kept = this.docs.get(id);
    if (!kept) return false;
    if (version !== undefined && version !== kept.version)
      throw new VersionConflictError('members', id);
    return this.docs.delete(id);
  }

  /** Every document of a query, whatever its limit. */
  find({ where = {}, sort }: Query<Member>): Kept[] {
    const fields = [...(sort ? [sort.by].flat() : []), 'id'];
    const sign = sort?.order === 'desc' ? -1 : 1;
    return [...this.docs.values()]
      .filter((doc) =>
        Object.entries(where).every(([field, condition]) => holds(doc, field, condition)),
      )
      .sort((a, b) => {
        const differences = fields.map((field) => compare(scalarAt(a, field), scalarAt(b, field)));
        return sign * (differences.find((difference) => difference !== 0) ?? 0);
      });
  }

  #put(doc: Kept): Kept {
    for (const keys of UNIQUE) {
      const taken = (other: Kept) =>
        other.id !== doc.id &&
        keys.every(
          (key) => valueAt(doc, key) !== null && valueAt(doc, key) === valueAt(other, key),
        );
      if ([...this.docs.values()].some(taken)) throw new DuplicateKeyError('members', keys.join());
    }
    this.docs.set(doc.id, doc);
    return doc;
  }
}

function holds(doc: Kept, field: string, condition: unknown): boolean {
  const value = valueAt(doc, field);
  const held = (
    Array.isArray(value) && value.length > 0 ? value : [Array.isArray(value) ? null : value]
  ) as Scalar[];
  if (typeof condition !== 'object' || condition === null)
    return held.includes(condition as Scalar);
  if ('in' in condition) return held.some((one) => (condition.in as Scalar[]).includes(one));
  const { gt, gte, lt, lte } = condition as Record<string, Scalar | undefined>;
  const [bound] = [gt, gte, lt, lte].filter((one) => one !== undefined);
  return held.some(
    (one) =>
      typeof one === typeof bound &&
      (gt === undefined || compare(one, gt) > 0) &&
      (gte === undefined || compare(one, gte) >= 0) &&
      (lt === undefined || compare(one, lt) < 0) &&
      (lte === undefined || compare(one, lte) <= 0),
  );
}

function scalarAt(doc: Kept, field: string): Scalar {
  return valueAt(doc, field) as Scalar;
}

function compare(a: Scalar, b: Scalar): number {
  const byType = (RANK[typeof a] ?? 0) - (RANK[typeof b] ?? 0);
  if (byType !== 0 || a === b || a === null || b === null) return byType;
  if (typeof a === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(String(b)));
  return a < b ? -1 : 1;
}
