import type { Viewer } from '@freshfaces/web-kit/area';
import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { Loading, Notice } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import { SignedHeadFacts } from './signed-head-facts.tsx';
import { useLogWatch } from './use-log-watch.ts';
import type { LogWatched } from './watch-log.ts';

interface LogWatchProps {
  viewer: Viewer | null;
  /** What stands in place of the good news that the log only grew, given what this browser saw of it. */
  children?: (seen: string | null) => ReactNode;
  /** Show the signed head itself too. */
  withHead?: boolean;
}

/** Whether the public log only grew since this browser last looked; looking makes it a witness. */
export function LogWatch({ viewer, withHead = false, children }: LogWatchProps) {
  const watched = useLogWatch(viewer);
  if (watched === null) return <Loading label="Looking at the log…" />;
  return (
    <>
      {(isUnsound(watched) || !children) && <InWords watched={watched} />}
      {children?.(seenBefore(watched))}
      {withHead && watched !== 'unreachable' && 'head' in watched && watched.head && (
        <SignedHeadFacts head={watched.head} />
      )}
    </>
  );
}

function InWords({ watched }: { watched: LogWatched | 'unreachable' }) {
  if (watched === 'unreachable') {
    return (
      <Notice tone="info" title="The public log could not be read." live>
        <p>Reload the page to try again. Nothing on this page depends on it.</p>
      </Notice>
    );
  }
  if (watched.state === 'empty') return <p>Nothing has been logged yet.</p>;
  if (watched.state === 'broken') {
    return (
      <Notice tone="warning" title="The log is not the one this browser saw before." live>
        <p>
          {watched.sentence} Don’t rely on records of this network until this is explained. Your
          browser keeps the older summary as evidence: ask the network’s coordinator, and other
          organisations what they last saw.
        </p>
      </Notice>
    );
  }
  return (
    <Notice
      tone="good"
      title={`The log holds ${plural(watched.head.size, 'entry', 'entries')}, signed.`}
      live
    >
      <p>{seenBefore(watched)}</p>
    </Notice>
  );
}

function isUnsound(watched: LogWatched | 'unreachable'): boolean {
  return watched === 'unreachable' || watched.state !== 'sound';
}

/** What this browser saw of a sound log before; null of any other. */
function seenBefore(watched: LogWatched | 'unreachable'): string | null {
  if (watched === 'unreachable' || watched.state !== 'sound') return null;
  const { head, before } = watched;
  return before
    ? sinceBefore(head.size - before.size, before.size, formatMoment(before.at))
    : 'This is the first time this browser looks. It remembers what it saw, and checks next time that nothing before it changed.';
}

function sinceBefore(added: number, size: number, at: string): string {
  const seen = `This browser last saw ${plural(size, 'entry', 'entries')}, the last of ${at}.`;
  if (added === 0) return `${seen} Nothing was changed or added since.`;
  return `${seen} They are all still there, unchanged; ${added} ${added === 1 ? 'was' : 'were'} added since.`;
}
