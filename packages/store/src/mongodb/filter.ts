import type { Document, Filter } from 'mongodb';
import type { Index } from '../indexes.ts';
import type { Scalar } from '../port.ts';
import type { Position } from '../query/cursor.ts';
import type { Plan } from '../query/plan.ts';
import type { Term } from '../query/terms.ts';

/** A document as MongoDB keeps it: the port's `id` is its `_id`. */
export interface Kept extends Document {
  readonly _id: string;
  readonly version: number;
}

/** The BSON types of scalars in MongoDB's order, which is the port's order. */
const TYPES = ['number', 'string', 'bool'] as const;

/** The filter of a plan's conditions and, on later pages, of where the page before ended. */
export function filterOf(plan: Pick<Plan, 'index' | 'terms'> & Partial<Plan>): Filter<Kept> {
  const parts = plan.terms.map((term) => conditionOf(term, plan.index));
  if (plan.from) parts.push({ $or: beyond(plan.sort ?? [], plan.descending === true, plan.from) });
  return parts.length === 0 ? {} : { $and: parts };
}

/** The sort of a plan, ties by id. */
export function sortOf({
  sort,
  descending,
}: Pick<Plan, 'sort' | 'descending'>): [string, 1 | -1][] {
  return [...sort, '_id'].map((field) => [field, descending ? -1 : 1]);
}

function conditionOf(term: Term, index: Index): Filter<Kept> {
  const field = term.field === 'id' ? '_id' : term.field;
  const isMany = field === index.many;
  if (term.op === 'range') {
    const bounds = Object.fromEntries(
      Object.entries(term.bounds).map(([name, to]) => [`$${name}`, to]),
    );
    return { [field]: isMany ? { $elemMatch: bounds } : bounds };
  }
  const [only] = term.values;
  if (term.values.length === 1 && only !== null) return { [field]: only };
  // An empty array counts as null.
  const none = isMany && term.values.includes(null) ? [[]] : [];
  return { [field]: { $in: [...term.values, ...none] } };
}

function beyond(sort: readonly string[], descending: boolean, from: Position): Filter<Kept>[] {
  const level: Record<string, Scalar> = {};
  const choices: Filter<Kept>[] = [];
  for (const [at, field] of sort.entries()) {
    const value = from.values[at] ?? null;
    for (const past of pastValue(value, descending)) choices.push({ ...level, [field]: past });
    level[field] = value;
  }
  choices.push({ ...level, _id: descending ? { $lt: from.id } : { $gt: from.id } });
  return choices;
}

/** MongoDB's comparisons stay within one type, so every type that lies beyond is named. */
function pastValue(value: Scalar, descending: boolean): Document[] {
  if (value === null) return descending ? [] : [{ $type: [...TYPES] }];
  const type = TYPES.indexOf(typeof value === 'boolean' ? 'bool' : (typeof value as 'string'));
  const others = descending ? TYPES.slice(0, type) : TYPES.slice(type + 1);
  return [
    { [descending ? '$lt' : '$gt']: value },
    ...(others.length > 0 ? [{ $type: others }] : []),
    ...(descending ? [{ $eq: null }] : []),
  ];
}
