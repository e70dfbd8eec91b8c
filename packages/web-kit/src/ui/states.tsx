import { type ReactNode, useEffect, useState } from 'react';
import { Button } from './button.tsx';

export interface EmptyStateProps {
  title: string;
  children?: ReactNode;
}

/** What to say, and what to do next, where there is nothing to list. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="ff-empty">
      <p className="ff-empty-title">{title}</p>
      {children}
    </div>
  );
}

const QUIET_MS = 300;

/** Says that something is on its way, once it has taken a moment. */
export function Loading({ label = 'Loading…' }: { label?: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <output className="ff-loading">
      {shown && (
        <>
          <span className="ff-loading-mark" aria-hidden="true" />
          {label}
        </>
      )}
    </output>
  );
}

export interface ErrorStateProps {
  /** One plain sentence: `problemOf(error).sentence`. */
  sentence: string;
  requestId?: string | undefined;
  onRetry?: () => void;
}

/** Something could not be shown or done; what to do about it, and the number that helps us find it. */
export function ErrorState({ sentence, requestId, onRetry }: ErrorStateProps) {
  return (
    <div className="ff-error-state" role="alert">
      <p className="ff-error-state-title">{sentence}</p>
      {onRetry && <Button onClick={onRetry}>Try again</Button>}
      {requestId && (
        <p className="ff-hint">
          If it keeps happening, tell us this number: <code>{requestId}</code>
        </p>
      )}
    </div>
  );
}
