import type { RecordInLog as Found } from '@freshfaces/public-log';
import type { Viewer } from '@freshfaces/web-kit/area';
import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Loading, Notice, Panel } from '@freshfaces/web-kit/ui';
import { useEffect, useState } from 'react';
import { getJson } from './log-over-http.ts';
import { LogWatch } from './log-watch.tsx';

interface RecordInLogProps {
  id: string;
  /** The record's text, which has to say what the log says. */
  text: string;
  /** Why the draw was given up, or null. */
  reason: string | null;
  basePath: string;
  viewer: Viewer | null;
}

/** Checks in this browser that the record is in the network's log, and that the log only grew. */
export function RecordInLog({ id, text, reason, basePath, viewer }: RecordInLogProps) {
  const found = useRecordInLog(id, text, reason);
  return (
    <Panel title="In the network’s public log">
      <p>
        Every public record of the network is a line in{' '}
        <Link to={`${basePath}/records/log`}>one log</Link> that can only grow, so that this record
        can’t be changed or taken away unseen.
      </p>
      {found === null && <Loading label="Looking it up in the log…" />}
      {found === 'unreachable' && (
        <Notice tone="info" title="The log could not be read. Reload the page to try again." live />
      )}
      {found !== null && found !== 'unreachable' && (
        <LogWatch viewer={viewer}>{(seen) => <Outcome found={found} seen={seen} />}</LogWatch>
      )}
    </Panel>
  );
}

function Outcome({ found, seen }: { found: Found; seen: string | null }) {
  if (!found.ok) {
    return (
      <Notice tone="warning" title="This record is not what the log says. Don’t rely on it." live>
        <p>{found.sentence}</p>
      </Notice>
    );
  }
  const { entries, head } = found;
  const places = entries.map(({ index }) => index + 1);
  return (
    <Notice
      tone="good"
      title={`This record is ${placesInWords(places)} of the network’s log.`}
      live
    >
      <p>
        The log, signed with {plural(head.size, 'entry', 'entries')} up to {formatMoment(head.at)},
        holds it word for word. {seen}
      </p>
    </Notice>
  );
}

/** `entry 41`, `entries 41, 42 and 45` */
function placesInWords(places: readonly number[]): string {
  const [only, ...more] = places;
  if (more.length === 0) return `entry ${only}`;
  return `entries ${places.slice(0, -1).join(', ')} and ${places.at(-1)}`;
}

function useRecordInLog(
  id: string,
  text: string,
  reason: string | null,
): Found | 'unreachable' | null {
  const [found, setFound] = useState<Found | 'unreachable' | null>(null);
  useEffect(() => {
    let shown = true;
    async function check() {
      const { checkRecordInLog, httpLog } = await import('@freshfaces/public-log');
      const outcome = await checkRecordInLog(httpLog(getJson), { id, text, reason });
      if (shown) setFound(outcome);
    }
    check().catch(() => shown && setFound('unreachable'));
    return () => {
      shown = false;
    };
  }, [id, text, reason]);
  return found;
}
