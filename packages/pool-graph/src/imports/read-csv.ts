import { Problem, withoutSafetyApostrophe } from '@freshfaces/graph-kit';
import { CsvError, parse } from 'csv-parse/sync';

const MOST_BYTES = 2 * 1024 * 1024;
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 100;

/** A file as a table; `number` is the spreadsheet's row number, empty rows are left out. */
export interface CsvTable {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** The text as a table; commas, semicolons and tabs are told apart by the headings. Throws `BAD_INPUT`. */
export function readCsv(text: string): CsvTable {
  if (Buffer.byteLength(text) > MOST_BYTES) {
    throw bad('The file is larger than 2 MB. Split it, and import one part after the other.');
  }
  if (text.includes('\u0000')) {
    throw bad('This is not a CSV file. In your spreadsheet choose “Save as”, then “CSV”.');
  }
  const [first, ...rest] = records(text).map((cells) => cells.map(withoutSafetyApostrophe));
  const headings = (first ?? []).map((heading) => heading.trim());
  mustHaveHeadings(headings);
  const rows = rest
    .map((cells, place) => ({ number: place + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) throw bad('The file has headings but no rows below them.');
  if (rows.length > MOST_ROWS) {
    throw bad(
      `The file has ${rows.length} rows; 5,000 at a time is the most. Split it, and import one part after the other.`,
    );
  }
  return { headings, rows };
}

function records(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? ` near line ${error['lines']}` : '';
    throw bad(`We could not read the file${line}: check that every quotation mark (") is closed.`);
  }
}

function delimiterOf(text: string): string {
  const line = text.slice(0, 10_000).split(/[\r\n]/, 1)[0] ?? '';
  const count = (mark: string) => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function mustHaveHeadings(headings: readonly string[]): void {
  if (headings.every((heading) => heading === '')) {
    throw bad('The file is empty, or its first row is. The first row must hold the headings.');
  }
  if (headings.length > MOST_COLUMNS) throw bad('The file has more than 100 columns.');
  const twice = headings.find((heading, at) => heading && headings.indexOf(heading) !== at);
  if (twice) throw bad(`Two columns are called “${twice}”. Give one of them another heading.`);
}

function bad(sentence: string): Problem {
  return new Problem('BAD_INPUT', sentence, 'csv');
}
