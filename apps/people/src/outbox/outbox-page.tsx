import { NetworkOnly } from '../network-only.tsx';
import type { PageProps } from '../signed-in-area.ts';
import { OutboxList } from './outbox-list.tsx';

/** What Freshfaces has written to people, and whether it was sent. */
export function OutboxPage({ area }: PageProps) {
  return (
    <NetworkOnly
      area={area}
      title="Mail"
      lead="Every mail that Freshfaces has written, newest first. None of them names a need."
    >
      <OutboxList path={`${area.basePath}/outbox`} />
    </NetworkOnly>
  );
}
