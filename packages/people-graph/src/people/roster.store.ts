import type { Collection, Store } from '@freshfaces/store';

/**
 * One document an organisation, written with every change of its people: two changes at once meet in it,
 * so that each sees the other (an organisation keeps one administrator).
 */
interface Roster {
  /** The organisation's. */
  readonly id: string;
  readonly changes: number;
  /** People who worked here and were removed or left. */
  readonly formerPersonIds: readonly string[];
}

export type Rosters = Collection<Roster>;

export function openRosters(store: Store): Rosters {
  return store.collection<Roster>('rosters', { indexes: [] });
}

/** Call it in the transaction of the change, before reading who works there. */
export async function touchRoster(
  rosters: Rosters,
  organisationId: string,
  leaver: string | null = null,
): Promise<void> {
  const before = await rosters.get(organisationId);
  const former = new Set(before?.formerPersonIds);
  if (leaver) former.add(leaver);
  const after = {
    id: organisationId,
    changes: (before?.changes ?? 0) + 1,
    formerPersonIds: [...former],
  };
  if (before) await rosters.replace({ ...after, version: before.version });
  else await rosters.insert(after);
}
