import { isConsistent, isSigned, type LogReader, type SignedHead } from '@freshfaces/public-log';
import type { Collection, Store } from '@freshfaces/store';

/** The last signed head that people of an organisation saw: their witness against a rewritten log. */
export interface HeadSeen extends SignedHead {
  /** The organisation's id. */
  readonly id: string;
  /** UTC. */
  readonly seenAt: string;
}

export function openHeadsSeen(store: Store): Collection<HeadSeen> {
  return store.collection<HeadSeen>('public-log-heads-seen', { indexes: [] });
}

interface Keeping extends Pick<LogReader, 'consistency'> {
  readonly store: Store;
  readonly kept: Collection<HeadSeen>;
  /** The network's own public key; null where it has none. */
  readonly key: string | null;
}

/**
 * Keeps the head for the organisation; false where nothing changed. Only a head this network signed is
 * kept, and never in place of a later one or of one that it does not follow from: that one is evidence.
 */
export async function keepHeadSeen(
  { store, kept, key, consistency }: Keeping,
  { id, seenAt, ...head }: HeadSeen,
): Promise<boolean> {
  if (head.key !== key || !isSigned(head)) return false;
  return store.transaction(async () => {
    const before = await kept.get(id);
    if (!before) {
      await kept.insert({ id, seenAt, ...head });
      return true;
    }
    if (before.size >= head.size) return false;
    if (!isConsistent(before, head, await consistency(before.size, head.size))) return false;
    await kept.replace({ id, seenAt, ...head, version: before.version });
    return true;
  });
}
