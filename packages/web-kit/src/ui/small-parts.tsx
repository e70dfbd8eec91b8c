import type { ReactNode } from 'react';
import { Button } from './button.tsx';

/** Read out, not seen. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="ff-visually-hidden">{children}</span>;
}

/** Buttons in a row: the main one first. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="ff-actions">{children}</div>;
}

/** Reads `message` out whenever it changes. */
export function LiveRegion({ message }: { message: string }) {
  return <output className="ff-visually-hidden">{message}</output>;
}

export interface StatProps {
  value: ReactNode;
  label: string;
  /** What it means, in a sentence. */
  note?: string;
}

/** One big figure and what it counts. Put several in a `StatRow`. */
export function Stat({ value, label, note }: StatProps) {
  return (
    <div className="ff-stat">
      <dt>{label}</dt>
      <dd className="ff-stat-value">{value}</dd>
      {note && <dd className="ff-stat-note">{note}</dd>}
    </div>
  );
}

/** Big figures side by side. */
export function StatRow({ children }: { children: ReactNode }) {
  return <dl className="ff-stat-row">{children}</dl>;
}

/** Prints the page. */
export function PrintButton({ label = 'Print this page' }: { label?: string }) {
  return (
    <span className="ff-no-print">
      <Button kind="quiet" onClick={() => window.print()}>
        {label}
      </Button>
    </span>
  );
}
