import { PageTitle } from '@freshfaces/web-kit/ui';

/** Licence, and why it matters for a draw. */
export function OpenSourcePage() {
  return (
    <>
      <PageTitle title="Open source" lead="Anyone may read, use, change and share Freshfaces." />
      <p>
        Freshfaces is published under the Apache License, version 2.0. You may run it for your own
        network, and change it to suit you.
      </p>
      <p>
        It is open for a reason: a draw is only fair if people can see how it is made. The part that
        draws, and the part that checks, can each be read on their own.
      </p>
    </>
  );
}
