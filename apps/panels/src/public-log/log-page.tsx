import { useQuery } from '@freshfaces/web-kit/apollo';
import type { Viewer } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { useSearchParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, PageTitle, Panel, PrintButton } from '@freshfaces/web-kit/ui';
import type { LogEntryKind } from '../generated/graphql.ts';
import { KIND_WORDS } from './entry-words.ts';
import { HeadsSeen } from './heads-seen.tsx';
import { LogEntries } from './log-entries.tsx';
import { LOG_ENTRIES } from './log-queries.ts';
import { LogWatch } from './log-watch.tsx';
import { OlderHead } from './older-head.tsx';
import { WholeLogCheck } from './whole-log-check.tsx';

const PAGE_SIZE = 25;

/** The network's public log, for anyone; looking at it makes this browser a witness of it. */
export function LogPage({ basePath, viewer }: { basePath: string; viewer: Viewer | null }) {
  const [search] = useSearchParams();
  const kind = kindOf(search.get('kind'));
  const { data, error, refetch } = useQuery(LOG_ENTRIES, {
    variables: { kind, first: PAGE_SIZE, after: search.get('after') },
  });
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Public draw records', to: `${basePath}/records` }]} />
      <PageTitle
        title="The public log"
        lead="Every public record of this network is a line in one log. Lines can only be added. If an old one is changed or taken out, everyone who looked before can tell."
        actions={<PrintButton />}
      />
      <Panel title="Checked in your browser, just now">
        <LogWatch viewer={viewer} withHead />
      </Panel>
      <div className="ff-no-print">
        <WholeLogCheck />
        <OlderHead />
      </div>
      {data ? (
        <LogEntries page={data.logEntries} basePath={basePath} kind={kind} />
      ) : (
        <QueryState error={error} retry={refetch} label="Fetching the log…" />
      )}
      <HeadsSeen />
    </>
  );
}

function kindOf(given: string | null): LogEntryKind | null {
  return given !== null && given in KIND_WORDS ? (given as LogEntryKind) : null;
}
