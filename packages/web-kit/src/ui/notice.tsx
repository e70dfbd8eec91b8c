import type { ReactNode } from 'react';

export interface NoticeProps {
  tone?: 'info' | 'good' | 'warning';
  title: string;
  children?: ReactNode;
  /** Read out at once: for the outcome of something just done. */
  live?: boolean;
}

/** Something to know before reading on, or the outcome of what was just done. */
export function Notice({ tone = 'info', title, children, live = false }: NoticeProps) {
  return (
    <div className={`ff-notice ff-notice-${tone}`} role={live ? 'status' : undefined}>
      <p className="ff-notice-title">
        <NoticeMark tone={tone} />
        {title}
      </p>
      {children}
    </div>
  );
}

const MARKS = { info: 'i', good: '✓', warning: '!' };

function NoticeMark({ tone }: { tone: 'info' | 'good' | 'warning' }) {
  return (
    <span className="ff-notice-mark" aria-hidden="true">
      {MARKS[tone]}
    </span>
  );
}
