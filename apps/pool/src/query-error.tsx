import { problemOf } from '@freshfaces/web-kit/client';
import { ErrorState } from '@freshfaces/web-kit/ui';

/** Answers that stay the same however often one asks. */
const FINAL = ['NOT_ALLOWED', 'NOT_FOUND', 'NOT_SIGNED_IN', 'BAD_INPUT'];

export interface QueryErrorProps {
  error: unknown;
  retry: () => unknown;
}

/** Why something could not be shown; with a retry where that can help. */
export function QueryError({ error, retry }: QueryErrorProps) {
  const { code, ...problem } = problemOf(error);
  return (
    <ErrorState {...problem} {...(!FINAL.includes(code) && { onRetry: () => void retry() })} />
  );
}
