import { useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { Panel, Table } from '@freshfaces/web-kit/ui';
import { useEffect, useState } from 'react';
import type { LogHeadsSeenQuery } from '../generated/graphql.ts';
import { getJson } from './log-over-http.ts';
import { HEADS_SEEN } from './log-queries.ts';

type Row = LogHeadsSeenQuery['logHeadsSeen'][number];
type Fit = 'fits' | 'does not fit';

/** What each organisation’s people last saw of the log, checked here against the log as it is now. */
export function HeadsSeen() {
  const { data, error, refetch } = useQuery(HEADS_SEEN);
  const seen = data?.logHeadsSeen;
  const fits = useFits(seen);
  if (!seen) return <QueryState error={error} retry={refetch} label="Fetching what others saw…" />;
  return (
    <Panel title="What organisations saw">
      <p>
        When someone from an organisation looks at the log, what they saw is kept for their
        organisation. The more organisations look, the harder it is to show them different logs.
      </p>
      {seen.length === 0 && <p>No organisation has looked yet.</p>}
      {seen.length > 0 && (
        <Table
          caption="What organisations last saw of the log"
          captionHidden
          columns={[
            {
              heading: 'Organisation',
              names: true,
              cell: ({ organisationName }) => organisationName,
            },
            { heading: 'Saw', cell: ({ size }) => plural(size, 'entry', 'entries') },
            { heading: 'On', cell: ({ seenAt }) => formatMoment(seenAt) },
            { heading: 'Still the beginning of the log?', cell: (row) => fitCell(row, fits) },
          ]}
          rows={seen}
          keyOf={({ organisationName }) => organisationName}
        />
      )}
    </Panel>
  );
}

function fitCell({ organisationName }: Row, fits: ReadonlyMap<string, Fit>) {
  const fit = fits.get(organisationName);
  if (!fit) return 'Checking…';
  return fit === 'fits' ? 'Yes' : <strong>No: the log was changed</strong>;
}

/** Checked one after the other, in this browser. */
function useFits(seen: readonly Row[] | undefined): ReadonlyMap<string, Fit> {
  const [fits, setFits] = useState<ReadonlyMap<string, Fit>>(new Map());
  useEffect(() => {
    let shown = true;
    async function check(rows: readonly Row[]) {
      const { checkHeads, httpLog } = await import('@freshfaces/public-log');
      const log = httpLog(getJson);
      const head = await log.head();
      for (const row of rows) {
        const { fits: holds } = await checkHeads(row, head, log);
        if (!shown) return;
        setFits((before) =>
          new Map(before).set(row.organisationName, holds ? 'fits' : 'does not fit'),
        );
      }
    }
    if (seen) check(seen).catch(() => undefined);
    return () => {
      shown = false;
    };
  }, [seen]);
  return fits;
}
