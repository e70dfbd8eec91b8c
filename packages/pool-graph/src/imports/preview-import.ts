import { checkRows } from './check-rows.ts';
import { guessColumns, mustFit } from './match-columns.ts';
import type { ImportColumn, MemberImport, ReadRow } from './member-import.ts';
import { type CsvTable, readCsv } from './read-csv.ts';
import type { NameAndEmail } from './same-person.ts';

export interface PreviewRequest {
  readonly id: string;
  readonly organisationId: string;
  readonly byPersonId: string;
  readonly fileName: string;
  readonly csv: string;
  readonly columns: readonly ImportColumn[] | null;
  readonly startedAt: string;
  readonly today: string;
}

/** The import a file makes, with every row checked; nothing of columns without a field is kept. */
export function previewImport(
  request: PreviewRequest,
  existing: readonly NameAndEmail[],
): MemberImport {
  const { id, organisationId, byPersonId, fileName, startedAt } = request;
  const table = readCsv(request.csv);
  const columns = request.columns
    ? mustFit(request.columns, table.headings)
    : guessColumns(table.headings);
  const { rows, members } = checkRows(usedCells(table, columns), existing, request.today);
  return {
    id,
    organisationId,
    byPersonId,
    fileName,
    startedAt,
    status: 'PREVIEW',
    headings: table.headings,
    columns,
    rows,
    holdsRows: true,
    goodRowCount: members.length,
    problemRowCount: rows.length - members.length,
    leftOutRowCount: 0,
    savedCount: 0,
  };
}

function usedCells(table: CsvTable, columns: readonly ImportColumn[]): readonly ReadRow[] {
  const places = columns.map(({ field, heading }) => ({
    field,
    at: table.headings.indexOf(heading),
  }));
  return table.rows.map(({ number, cells }) => ({
    number,
    cells: Object.fromEntries(places.map(({ field, at }) => [field, cells[at] ?? ''])),
    miscounted: miscount(cells, table.headings.length),
  }));
}

/** Empty cells beyond the headings are a spreadsheet's own and do no harm. */
function miscount(cells: readonly string[], expected: number): ReadRow['miscounted'] {
  const found = cells.findLastIndex((cell, at) => cell !== '' || at < expected) + 1;
  return found === expected ? null : { found, expected };
}
