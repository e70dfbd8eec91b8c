import { PageTitle } from '@freshfaces/web-kit/ui';
import type { EraseMeMutation } from '../generated/graphql.ts';

/** What was erased and what stays, in the words of each part that kept something. */
export function ErasedAccount({ erased, kept }: EraseMeMutation['erasePerson']) {
  return (
    <>
      <PageTitle title="You are erased" lead="You are signed out, here and everywhere." />
      <Sentences title="What went" of={erased} />
      <Sentences title="What stays, and why" of={kept} />
      <p>
        {/* Loads afresh, so that nothing of the page before is kept in memory. */}
        <a href="/">Go to the home page</a>
      </p>
    </>
  );
}

function Sentences({ title, of }: { title: string; of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {of.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
