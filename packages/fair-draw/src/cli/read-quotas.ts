import type { Quota } from '../types.ts';
import { Mistake } from './mistake.ts';
import { mustHaveColumn, type Row, type Table, wholeIn } from './read-table.ts';

/** What the categories file asks for. */
export interface CategoryQuotas {
  /** Each category with its features, in the file's order. */
  readonly categories: ReadonlyMap<string, readonly string[]>;
  readonly quotas: readonly Quota[];
}

/** The key of a feature of a category, as candidates and quotas carry it. */
export function featureKey(category: string, feature: string): string {
  return `${category}:${feature}`;
}

/**
 * Reads quotas from columns category, feature, min, max; or, as other sortition tools name them,
 * category, name (or value) and feature, value. Throws `Mistake`.
 */
export function readQuotas(table: Table, people: Table): CategoryQuotas {
  const names = columnNames(table);
  for (const column of [names.category, names.feature, 'min', 'max']) mustHaveColumn(table, column);
  const categories = new Map<string, string[]>();
  const quotas: Quota[] = [];
  const rowOfKey = new Map<string, number>();
  for (const row of table.rows) {
    const [category, feature] = [
      filled(table, row, names.category),
      filled(table, row, names.feature),
    ];
    const key = featureKey(category, feature);
    const before = rowOfKey.get(key);
    if (before !== undefined) {
      throw new Mistake(
        `${place(table, row, names.feature)}: “${feature}” is already in row ${before}`,
      );
    }
    rowOfKey.set(key, row.number);
    const [min, max] = [wholeIn(table, row, 'min'), wholeIn(table, row, 'max')];
    if (min > max) {
      throw new Mistake(
        `${place(table, row, 'min')}: the min of ${min} is above the max of ${max}`,
      );
    }
    if (min > people.rows.length) {
      throw new Mistake(
        `${place(table, row, 'min')}: ${min} is more than the ${people.rows.length} people in ${people.file}`,
      );
    }
    categories.set(category, [...(categories.get(category) ?? []), feature]);
    quotas.push({ feature: key, min, max });
  }
  return { categories, quotas };
}

function columnNames({ columns }: Table): { category: string; feature: string } {
  const category =
    columns.includes('category') || !columns.includes('feature') ? 'category' : 'feature';
  const choices = ['feature', 'value', 'name'].filter((name) => name !== category);
  return { category, feature: choices.find((name) => columns.includes(name)) ?? 'feature' };
}

function filled(table: Table, row: Row, column: string): string {
  const text = row.cells.get(column) ?? '';
  if (text === '') throw new Mistake(`${place(table, row, column)}: the cell is empty`);
  return text;
}

function place({ file }: Table, row: Row, column: string): string {
  return `${file}, row ${row.number}, column ${column}`;
}
