import type { ChartWords } from './chart-frame.tsx';
import { type MarkState, StateMark } from './state-mark.tsx';

interface GridCell {
  state: MarkState;
  /** The state in a word or two: "Enough". */
  word: string;
  /** What it rests on: "at least 10". */
  text: string;
}

interface GridRow {
  key: string;
  label: string;
  /** In the order of `columns`. */
  cells: readonly GridCell[];
}

export interface StateGridProps extends ChartWords {
  labelHeading: string;
  columns: readonly string[];
  rows: readonly GridRow[];
}

/**
 * How things stand in two directions at one look: each cell has a ground, a sign and a word. It is a table
 * already, so it has no second one.
 */
export function StateGrid({
  title,
  level = 3,
  summary,
  labelHeading,
  columns,
  rows,
}: StateGridProps) {
  const Heading = `h${level}` as const;
  return (
    <figure className="ff-chart">
      <figcaption>
        <Heading>{title}</Heading>
        <p>{summary}</p>
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <section className="ff-table ff-grid-table" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{labelHeading}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell, place) => (
                  <Cell key={columns[place]} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  );
}

function Cell({ cell: { state, word, text } }: { cell: GridCell }) {
  return (
    <td className={`ff-grid-cell ff-grid-${state}`}>
      <span className="ff-grid-sign" aria-hidden="true">
        <StateMark state={state} />
      </span>
      <strong>{word}</strong> <span className="ff-grid-text">{text}</span>
    </td>
  );
}
