import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

export interface Column<Row> {
  heading: string;
  cell: (row: Row) => ReactNode;
  /** Right-aligned, with figures of one width. */
  numeric?: boolean;
  /** The column that names the row, for screen readers. One at most, usually the first. */
  names?: boolean;
  /** Holds only buttons: left out on paper. */
  screenOnly?: boolean;
}

export interface TableProps<Row> {
  caption: string;
  /** Hides the caption from sight when a heading just above says the same. */
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/** Rows of like things. Scrolls sideways by itself where the screen is narrow. */
export function Table<Row>({ caption, captionHidden, columns, rows, keyOf }: TableProps<Row>) {
  const captionId = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <section className="ff-table" aria-labelledby={captionId} tabIndex={0}>
      <table>
        <caption id={captionId} className={classNames(captionHidden && 'ff-visually-hidden')}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.heading} scope="col" className={classOf(column)}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column) => (
                <Cell key={column.heading} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = classOf(column);
  if (column.names) {
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    );
  }
  return <td className={className}>{column.cell(row)}</td>;
}

function classOf<Row>({ numeric, screenOnly }: Column<Row>): string {
  return classNames(numeric && 'ff-numeric', screenOnly && 'ff-no-print');
}
