import type { SQLInputValue } from 'node:sqlite';
import type { Scalar } from '../port.ts';
import { BY_ID } from '../query/choose-index.ts';
import type { Position } from '../query/cursor.ts';
import type { Plan } from '../query/plan.ts';
import { meetsOnce } from '../query/plan.ts';
import type { Bounds, Term } from '../query/terms.ts';
import { docTable, indexTable } from './names.ts';
import { sqlValue } from './values.ts';

/** A piece of SQL with the values of its question marks. */
interface Sql {
  readonly text: string;
  readonly values: readonly SQLInputValue[];
}

const OPERATORS = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

/** One page of a plan and one document more, which tells whether another page follows. */
export function selectPage(collection: string, plan: Plan): Sql {
  const { table, column } = source(collection, plan);
  const conditions = conditionsOf(plan, column);
  if (plan.from) conditions.push(...beyond(plan, plan.from, column));
  const direction = plan.descending ? ' DESC' : '';
  const order = [...plan.sort, 'id'].map((field) => column(field) + direction).join(', ');
  const docs = docTable(collection);
  // CROSS JOIN: the index decides the order, the documents are looked up by it.
  const from =
    plan.index === BY_ID ? `${docs} i` : `${table} i CROSS JOIN ${docs} d ON d.id = i.id`;
  const doc = plan.index === BY_ID ? 'i' : 'd';
  const once = meetsOnce(plan) ? '' : 'GROUP BY i.id';
  const { text, values } = all(conditions);
  return {
    text: `SELECT ${doc}.version, ${doc}.body FROM ${from} WHERE ${text} ${once} ORDER BY ${order} LIMIT ?`,
    values: [...values, plan.limit + 1],
  };
}

/** How many documents meet a plan's conditions, as column `n`. */
export function selectCount(collection: string, plan: Pick<Plan, 'index' | 'terms'>): Sql {
  const { table, column } = source(collection, plan);
  const what = meetsOnce(plan) ? '*' : 'DISTINCT i.id';
  const { text, values } = all(conditionsOf(plan, column));
  return { text: `SELECT count(${what}) AS n FROM ${table} i WHERE ${text}`, values };
}

function source(collection: string, { index }: Pick<Plan, 'index'>) {
  const table = index === BY_ID ? docTable(collection) : indexTable(collection, index.name);
  const column = (field: string) => (field === 'id' ? 'i.id' : `i.k${index.keys.indexOf(field)}`);
  return { table, column };
}

function conditionsOf({ terms }: Pick<Plan, 'terms'>, column: (field: string) => string): Sql[] {
  return terms.map((term) => conditionOf(term, column(term.field)));
}

function conditionOf(term: Term, column: string): Sql {
  if (term.op === 'range') return withinBounds(term.bounds, column);
  const values = term.values.filter((value) => value !== null).map(sqlValue);
  const choices: Sql[] = [];
  if (values.length === 1) choices.push({ text: `${column} = ?`, values });
  if (values.length > 1) {
    choices.push({ text: `${column} IN (${values.map(() => '?').join()})`, values });
  }
  if (term.values.includes(null)) choices.push({ text: `${column} IS NULL`, values: [] });
  return any(choices);
}

/** Bounds within one type: the far end of the type closes a range that is open on that side. */
function withinBounds(bounds: Bounds, column: string): Sql {
  const given = Object.entries(bounds) as [keyof Bounds, string | number | boolean][];
  const conditions: Sql[] = given.map(([name, bound]) => ({
    text: `${column} ${OPERATORS[name]} ?`,
    values: [sqlValue(bound)],
  }));
  const type = typeof given[0]?.[1];
  if (type === 'number') conditions.push({ text: `${column} < ''`, values: [] });
  if (type === 'string')
    conditions.push({ text: `${column} >= '' AND ${column} < x''`, values: [] });
  if (type === 'boolean') conditions.push({ text: `${column} >= x''`, values: [] });
  return all(conditions);
}

/** Documents after a position: beyond it in the first sort field, or level there and beyond in the next. */
function beyond(
  { sort, descending }: Plan,
  from: Position,
  column: (field: string) => string,
): Sql[] {
  const level: Sql[] = [];
  const choices: Sql[] = [];
  for (const [at, field] of [...sort, 'id'].entries()) {
    const value = from.values[at] ?? (field === 'id' ? from.id : null);
    const past = pastValue(column(field), value, descending);
    if (past) choices.push(all([...level, past]));
    level.push({ text: `${column(field)} IS ?`, values: [sqlValue(value)] });
  }
  const [first] = sort;
  const start = from.values[0] ?? null;
  // Said once more for the first field alone, so that SQLite starts reading there.
  const seek: Sql[] =
    first === undefined || descending || start === null
      ? []
      : [{ text: `${column(first)} >= ?`, values: [sqlValue(start)] }];
  return [...seek, any(choices)];
}

function pastValue(column: string, value: Scalar, descending: boolean): Sql | null {
  if (value === null) return descending ? null : { text: `${column} IS NOT NULL`, values: [] };
  const values = [sqlValue(value)];
  if (!descending) return { text: `${column} > ?`, values };
  return { text: column === 'i.id' ? 'i.id < ?' : `(${column} < ? OR ${column} IS NULL)`, values };
}

function all(parts: readonly Sql[]): Sql {
  return joined(parts, ' AND ', '1');
}

function any(parts: readonly Sql[]): Sql {
  return joined(parts, ' OR ', '0');
}

function joined(parts: readonly Sql[], word: string, none: string): Sql {
  if (parts.length === 0) return { text: none, values: [] };
  return {
    text: `(${parts.map(({ text }) => text).join(word)})`,
    values: parts.flatMap(({ values }) => values),
  };
}
