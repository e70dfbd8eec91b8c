import { NetworkOnly } from '../network-only.tsx';
import type { PageProps } from '../signed-in-area.ts';
import { ChainHealth } from './chain-health.tsx';
import { EventsList } from './events-list.tsx';

/** Every change in the network: ids and fingerprints, never what was written. */
export function AuditPage({ area }: PageProps) {
  return (
    <NetworkOnly
      area={area}
      title="Every change"
      lead="Who changed what, and when, newest first. People and things appear as opaque numbers: what was written is not kept here, only its fingerprint."
    >
      <ChainHealth />
      <EventsList announce={area.announce} />
    </NetworkOnly>
  );
}
