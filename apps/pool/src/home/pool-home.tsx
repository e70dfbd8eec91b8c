import { PageTitle } from '@freshfaces/web-kit/ui';

/** First page of the pool. */
export function PoolHome() {
  return (
    <PageTitle title="The pool" lead="Everyone who has joined, and when they can take part." />
  );
}
