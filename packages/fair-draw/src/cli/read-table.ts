import { CsvError, parse } from 'csv-parse/sync';
import { Mistake } from './mistake.ts';

/** A CSV file with a header; rows are numbered as a spreadsheet does, the header being row 1. */
export interface Table {
  /** The file's name, for sentences about it. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly number: number;
  /** By column, without surrounding space. */
  readonly cells: ReadonlyMap<string, string>;
}

export const MOST_BYTES = 20 * 1024 * 1024;

/** Reads a CSV file (UTF-8, with or without a byte order mark; blank rows are skipped). Throws `Mistake`. */
export function readTable(file: string, bytes: Uint8Array): Table {
  const [header, ...body] = parseRows(file, textOf(file, bytes));
  const columns = (header ?? []).map((name) => name.trim());
  const named = columns.filter((name) => name !== '');
  if (named.length === 0) throw new Mistake(`${file} is empty`);
  const twice = named.find((name, i) => named.indexOf(name) !== i);
  if (twice !== undefined) throw new Mistake(`${file}, row 1: column ${twice} is there twice`);
  const rows = body.flatMap((cells, i) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    if (cells.length !== columns.length) {
      throw new Mistake(
        `${file}, row ${i + 2}: it has ${cells.length} cells, but the header has ${columns.length}`,
      );
    }
    return [
      { number: i + 2, cells: new Map(columns.map((name, c) => [name, cells[c]?.trim() ?? ''])) },
    ];
  });
  if (rows.length === 0) throw new Mistake(`${file} has a header but no rows`);
  return { file, columns: named, rows };
}

/** The values of a cell that may hold several, separated by `;`. */
export function valuesIn(row: Row, column: string): string[] {
  const values = (row.cells.get(column) ?? '').split(';').map((value) => value.trim());
  return [...new Set(values.filter((value) => value !== ''))];
}

/** Throws `Mistake` unless the table has the column. */
export function mustHaveColumn(table: Table, column: string): void {
  if (!table.columns.includes(column)) {
    throw new Mistake(`${table.file} has no column ${column}; it has ${table.columns.join(', ')}`);
  }
}

/** A whole number in a cell, 0 or more. Throws `Mistake`. */
export function wholeIn(table: Table, row: Row, column: string): number {
  const text = row.cells.get(column) ?? '';
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw new Mistake(
      `${table.file}, row ${row.number}, column ${column}: “${text}” is not a whole number`,
    );
  }
  return number;
}

function textOf(file: string, bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) {
    throw new Mistake(`${file} is larger than 20 MB, which is more than a draw can need`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Mistake(`${file} is not UTF-8 text; save it as “CSV UTF-8”`);
  }
  if (text.includes('\0')) throw new Mistake(`${file} is not UTF-8 text; save it as “CSV UTF-8”`);
  return text;
}

function parseRows(file: string, text: string): string[][] {
  try {
    return parse(text, { relaxColumnCount: true, skipEmptyLines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? `, line ${error['lines']}` : '';
    throw new Mistake(`${file}${line}: a quotation mark is out of place or never closed`);
  }
}
