import { classNames } from '../ui/class-names.ts';
import type { ChartWords } from './chart-frame.tsx';

interface ServiceRow {
  key: string;
  /** A pseudonym. */
  label: string;
  /** Turns in each month, in the order of `months`. */
  turns: readonly number[];
}

export interface ServiceMatrixProps extends ChartWords {
  labelHeading: string;
  months: readonly string[];
  /** How a month heads its column, short: `Nov`. */
  formatMonth: (month: string) => string;
  rows: readonly ServiceRow[];
}

/** Who served when: a row a person, a column a month. It is a table already, so it has no second one. */
export function ServiceMatrix(props: ServiceMatrixProps) {
  const { title, level = 3, summary, labelHeading, months, formatMonth, rows } = props;
  const Heading = `h${level}` as const;
  return (
    <figure className="ff-chart">
      <figcaption>
        <Heading>{title}</Heading>
        <p>{summary}</p>
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <section className="ff-table ff-matrix" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{labelHeading}</th>
              {months.map((month) => (
                <th key={month} scope="col">
                  <span className="ff-matrix-heading">{formatMonth(month)}</span>
                </th>
              ))}
              <th scope="col">All</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {months.map((month, index) => (
                  <TurnsCell key={month} turns={row.turns[index] ?? 0} />
                ))}
                <td className="ff-numeric">{row.turns.reduce((sum, turns) => sum + turns, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  );
}

function TurnsCell({ turns }: { turns: number }) {
  if (turns === 0) {
    return (
      <td className="ff-matrix-none">
        <span aria-hidden="true">·</span>
        <span className="ff-visually-hidden">none</span>
      </td>
    );
  }
  return (
    <td>
      <span className={classNames('ff-matrix-turns', turns > 1 && 'ff-matrix-many')}>{turns}</span>
    </td>
  );
}
