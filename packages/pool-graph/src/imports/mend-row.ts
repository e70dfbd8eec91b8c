import { notFound, Problem } from '@freshfaces/graph-kit';
import { checkRows } from './check-rows.ts';
import type { LeftOutReason, MemberImport, ReadRow, RowCells } from './member-import.ts';
import type { NameAndEmail } from './same-person.ts';

/** What a lead does to one row of a preview: puts cells right, or leaves the row out. */
export type RowChange =
  | { readonly cells: RowCells; readonly someoneElse: boolean }
  /** Null takes the row back in. */
  | { readonly leftOut: LeftOutReason | null };

/**
 * The import with one row changed and every row checked again, as rows are compared with each other.
 * Throws `NOT_FOUND` for a row that is not in it and `BAD_INPUT` for a cell of an unused column.
 */
export function withRowChanged<I extends MemberImport>(
  found: I,
  { number, change }: { readonly number: number; readonly change: RowChange },
  existing: readonly NameAndEmail[],
  today: string,
): I {
  if (!found.rows.some((row) => row.number === number)) throw notFound('row');
  if ('cells' in change) mustBeUsed(found, change.cells);
  const rows = found.rows.map((row) => (row.number === number ? changed(row, change) : row));
  const checked = checkRows(rows, existing, today);
  const leftOutRowCount = checked.rows.filter(({ leftOut }) => leftOut).length;
  const goodRowCount = checked.members.length;
  return {
    ...found,
    rows: checked.rows,
    goodRowCount,
    leftOutRowCount,
    problemRowCount: checked.rows.length - goodRowCount - leftOutRowCount,
  };
}

/** A row that someone put right by hand has as many cells as it needs. */
function changed({ number, cells, miscounted, someoneElse }: ReadRow, change: RowChange): ReadRow {
  if ('cells' in change) {
    const mended = { number, cells: { ...cells, ...change.cells }, miscounted: null };
    return change.someoneElse ? { ...mended, someoneElse: true } : mended;
  }
  const row = { number, cells, miscounted, ...(someoneElse && { someoneElse }) };
  return change.leftOut ? { ...row, leftOut: change.leftOut } : row;
}

function mustBeUsed({ columns }: MemberImport, cells: RowCells): void {
  const unused = Object.keys(cells).find((field) => !columns.some((one) => one.field === field));
  if (unused === undefined) return;
  throw new Problem('BAD_INPUT', 'The file has no column for that. Add the column first.', 'cells');
}
