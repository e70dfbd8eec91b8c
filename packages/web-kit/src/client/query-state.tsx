import { ErrorState, Loading } from '@freshfaces/web-kit/ui';
import { problemOf } from './problem.ts';

/** Answers that stay the same however often one asks. */
const FINAL = ['NOT_ALLOWED', 'NOT_FOUND', 'NOT_SIGNED_IN', 'BAD_INPUT'];

interface QueryErrorProps {
  error: unknown;
  retry: () => unknown;
}

/** Why something could not be shown; with a retry where that can help. */
export function QueryError({ error, retry }: QueryErrorProps) {
  const { code, ...problem } = problemOf(error);
  return (
    <>
      <ErrorState {...problem} {...(!FINAL.includes(code) && { onRetry: () => void retry() })} />
      {code === 'NOT_SIGNED_IN' && <SignInAgain />}
    </>
  );
}

/** For a session that ended while its page was open. Loads afresh, so that the shell asks who is signed in. */
function SignInAgain() {
  const { pathname, search } = window.location;
  return (
    <p>
      <a href={`/sign-in?return=${encodeURIComponent(pathname + search)}`}>Sign in again</a>
    </p>
  );
}

interface QueryStateProps extends QueryErrorProps {
  /** What is being done meanwhile: `Finding members…`. */
  label?: string;
}

/** What a page says while a query has nothing to show: that it is on its way, or why it did not come. */
export function QueryState({ error, retry, label }: QueryStateProps) {
  if (error) return <QueryError error={error} retry={retry} />;
  return label ? <Loading label={label} /> : <Loading />;
}
