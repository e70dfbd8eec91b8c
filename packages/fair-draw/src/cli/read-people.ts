import type { Candidate } from '../types.ts';
import type { DrawRequest } from './arguments.ts';
import { Mistake } from './mistake.ts';
import { type CategoryQuotas, featureKey } from './read-quotas.ts';
import { mustHaveColumn, type Row, type Table, valuesIn, wholeIn } from './read-table.ts';

type PeopleColumns = Pick<DrawRequest, 'idColumn' | 'servedColumn' | 'limits'>;

/**
 * Reads the candidates: features from the columns that the categories name, groups from the limited columns.
 * Throws `Mistake`, naming the row and column but never the person.
 */
export function readPeople(
  table: Table,
  { categories }: CategoryQuotas,
  { idColumn = table.columns[0] ?? '', servedColumn, limits }: PeopleColumns,
): Candidate[] {
  const kinds = limits.map(({ column }) => column);
  const needed = [idColumn, ...(servedColumn === undefined ? [] : [servedColumn]), ...kinds];
  for (const column of [...needed, ...categories.keys()]) mustHaveColumn(table, column);
  const rowOfId = new Map<string, number>();
  return table.rows.map((row) => {
    const id = idIn(table, row, idColumn);
    const before = rowOfId.get(id);
    if (before !== undefined) {
      throw new Mistake(`${place(table, row, idColumn)}: this id is already in row ${before}`);
    }
    rowOfId.set(id, row.number);
    return {
      id,
      features: [...categories].flatMap(([category, known]) =>
        valuesIn(row, category).map((value) => {
          if (known.includes(value)) return featureKey(category, value);
          throw new Mistake(
            `${place(table, row, category)}: “${value}” is not a feature of ${category} in the categories`,
          );
        }),
      ),
      groups: kinds.flatMap((kind) => valuesIn(row, kind).map((value) => groupKey(kind, value))),
      served: servedColumn === undefined ? 0 : wholeIn(table, row, servedColumn),
    };
  });
}

/** The kind of group that a limited column stands for; a kind can't hold a colon. */
export function kindKey(column: string): string {
  return column.replaceAll('%', '%25').replaceAll(':', '%3A');
}

function groupKey(column: string, value: string): string {
  return `${kindKey(column)}:${value}`;
}

function idIn(table: Table, row: Row, column: string): string {
  const id = row.cells.get(column) ?? '';
  if (id === '') throw new Mistake(`${place(table, row, column)}: the id is empty`);
  if (id.length > 2000) throw new Mistake(`${place(table, row, column)}: the id is too long`);
  return id;
}

function place({ file }: Table, row: Row, column: string): string {
  return `${file}, row ${row.number}, column ${column}`;
}
