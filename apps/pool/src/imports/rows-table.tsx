import { Button, type Column, Table, Tag } from '@freshfaces/web-kit/ui';
import type { ImportedQuery } from '../generated/graphql.ts';
import { LEFT_OUT_WORDS } from './left-out-words.ts';

type Found = NonNullable<ImportedQuery['memberImport']>;
type Row = Found['rows']['nodes'][number];

export interface RowsTableProps {
  rows: readonly Row[];
  columns: Found['columns'];
  /** Takes a row that was left out back in; not given where that is over. */
  onTakeBack?: (number: number) => void;
}

/** The file's rows under its own headings, each with what is wrong beside it. */
export function RowsTable({ rows, columns, onTakeBack }: RowsTableProps) {
  const used = columns.flatMap(({ field, heading }) => (heading ? [{ field, heading }] : []));
  const table: Column<Row>[] = [
    { heading: 'Row', cell: (row) => row.number, names: true },
    { heading: 'What to put right', cell: (row) => problemsCell(row, onTakeBack) },
    ...used.map(({ field, heading }) => ({
      heading,
      cell: (row: Row) => row.cells.find((cell) => cell.field === field)?.text ?? '',
    })),
  ];
  return (
    <Table
      caption="Rows of the file"
      captionHidden
      columns={table}
      rows={rows}
      keyOf={(row) => String(row.number)}
    />
  );
}

function problemsCell(
  { number, problems, leftOut }: Row,
  onTakeBack: RowsTableProps['onTakeBack'],
) {
  if (leftOut) {
    return (
      <>
        <Tag>Left out</Tag> {LEFT_OUT_WORDS[leftOut]}.
        {onTakeBack && (
          <Button kind="quiet" onClick={() => onTakeBack(number)}>
            Take row {number} back in
          </Button>
        )}
      </>
    );
  }
  if (problems.length === 0) return <Tag tone="good">Ready</Tag>;
  return (
    <ul className="ff-cell-list">
      {problems.map(({ kind, column, sentence }) => (
        <li key={`${kind}${column}`}>
          {column && <strong>{column}: </strong>}
          {sentence}
        </li>
      ))}
    </ul>
  );
}
