import type { ReactNode } from 'react';

export interface SummaryRow {
  label: string;
  value: ReactNode;
  /** A link or button that changes this row. */
  action?: ReactNode;
}

/** Facts about one thing: a label and its value on each row. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="ff-summary-list">
      {rows.map(({ label, value, action }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {action && <dd className="ff-summary-action">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
