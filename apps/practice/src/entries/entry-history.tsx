import { formatDay } from '@freshfaces/web-kit/format';
import { Details } from '@freshfaces/web-kit/ui';
import type { Entry } from './entry-loader.tsx';

/** Earlier texts, folded away. */
export function EntryHistory({ entry }: { entry: Entry }) {
  if (entry.history.length === 0) return null;
  return (
    <Details summary={`Earlier versions (${entry.history.length})`}>
      {entry.history.map(({ edition, title, savedAt, worked, didNotWork, nothingYet }) => (
        <section key={edition}>
          <h2>
            Version {edition}, {formatDay(savedAt)}: {title}
          </h2>
          <p>
            <strong>Worked:</strong> {worked || `nothing yet. ${nothingYet ?? ''}`}
          </p>
          <p>
            <strong>Did not work:</strong> {didNotWork || `nothing yet. ${nothingYet ?? ''}`}
          </p>
        </section>
      ))}
    </Details>
  );
}
