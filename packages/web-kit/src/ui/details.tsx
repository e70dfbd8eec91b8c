import type { ReactNode } from 'react';

export interface DetailsProps {
  summary: string;
  open?: boolean;
  children: ReactNode;
}

/** More for those who want it, folded away. Printed open. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details className="ff-details" open={open}>
      <summary>{summary}</summary>
      <div className="ff-details-body">{children}</div>
    </details>
  );
}
