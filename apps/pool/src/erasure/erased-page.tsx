import { Link } from '@freshfaces/web-kit/router';
import { PageTitle, Panel } from '@freshfaces/web-kit/ui';

interface ErasedPageProps {
  erasure: { erased: readonly string[]; kept: readonly string[] };
  own: boolean;
  poolPath: string;
}

/** What an erasure did. Whoever erased themselves goes on signed out, with a page loaded afresh. */
export function ErasedPage({ erasure: { erased, kept }, own, poolPath }: ErasedPageProps) {
  return (
    <>
      <PageTitle
        title={own ? 'You are erased' : 'They are erased'}
        lead={own ? 'You are signed out too. Thank you for all you did.' : undefined}
      />
      <Panel title="What is gone">
        <ul>
          {erased.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Panel>
      <Panel title="What stays">
        <ul>
          {kept.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Panel>
      <p>
        {own ? (
          <a href="/">Go to the front page</a>
        ) : (
          <Link to={`${poolPath}/members`}>Back to the members</Link>
        )}
      </p>
    </>
  );
}
