import { canonicalJson } from '@freshfaces/fair-draw/canonical';
import { commitmentOf } from '@freshfaces/fair-draw/commit';
import type { CommittedPart, EntropySource } from '@freshfaces/fair-draw/record';

const HOUR = 60 * 60 * 1000;

/** A published draw with one share in it, as the graph answers it; what a test does not look at is empty. */
export function publishedWith(commitment: string, change: Partial<CommittedPart> = {}) {
  const source: EntropySource = {
    kind: 'committed-share',
    id: 'witness',
    by: 'Harbour',
    note: '',
    commitment,
  };
  const committed: CommittedPart = {
    label: 'Support worker',
    about: { id: 'rec-1', version: 1, earlier: [], absent: [] },
    withheld: 'no-draw',
    committedAt: new Date(Date.now() - HOUR).toISOString(),
    deadline: new Date(Date.now() + HOUR).toISOString(),
    rules: { seats: 1, reserves: 0, policy: 'even', sealed: '' },
    types: [],
    leaves: [],
    root: '',
    labels: '',
    rows: [],
    total: '1',
    entropy: [source],
    ...change,
  };
  const fingerprint = commitmentOf(committed);
  return {
    __typename: 'PublicDrawRecord',
    id: 'draw-1',
    post: 'Support worker',
    organisationName: 'Harbour',
    state: 'COMMITTED',
    reason: null,
    again: null,
    commitment: fingerprint,
    publishedAt: committed.committedAt,
    deadline: committed.deadline,
    pickedAt: null,
    shares: null,
    record: canonicalJson({ version: 'freshfaces-draw/3', committed, commitment: fingerprint }),
    abandonedBefore: [],
  };
}
