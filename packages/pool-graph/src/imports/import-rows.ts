import { csvText } from '@freshfaces/graph-kit';
import type {
  CheckedRow,
  ImportColumn,
  ImportField,
  MemberImport,
  RowProblem,
} from './member-import.ts';

/** A row as it is shown: its cells in the order of the columns, each problem with its heading. */
export function shownRow(
  { number, cells, problems, someoneElse, leftOut }: CheckedRow,
  columns: readonly ImportColumn[],
) {
  return {
    number,
    someoneElse: someoneElse ?? false,
    leftOut: leftOut ?? null,
    cells: columns.map(({ field }) => ({ field, text: cells[field] ?? '' })),
    problems: problems.map((problem) => ({
      row: number,
      column: headingOf(problem, columns),
      field: problem.field,
      kind: problem.kind,
      sentence: problem.sentence,
    })),
  };
}

/** Every problem as a line: row, column, what the cell holds, what is wrong. */
export function problemsText({ rows, columns }: MemberImport): string {
  const lines = rows.flatMap(({ number, cells, problems }) =>
    problems.map((problem) => [
      String(number),
      headingOf(problem, columns) ?? '',
      cellOf(problem.field, cells),
      problem.sentence,
    ]),
  );
  return csvText(['Row', 'Column', 'In the file', 'What to put right'], lines);
}

function headingOf({ field }: RowProblem, columns: readonly ImportColumn[]): string | null {
  return columns.find((column) => column.field === field)?.heading ?? null;
}

function cellOf(field: ImportField | null, cells: CheckedRow['cells']): string {
  return (field && cells[field]) ?? '';
}
