import type { Collection, Store } from '../../port.ts';

/** One of the three documents that every entry of the ledger writes together. */
interface Line {
  readonly id: string;
  readonly entry: string;
  readonly part: number;
  readonly tags: readonly string[];
}

interface Tally {
  readonly id: string;
  readonly entries: number;
}

export interface Ledger {
  readonly lines: Collection<Line>;
  readonly tallies: Collection<Tally>;
  /** Writes three lines and counts them, in one transaction. */
  write(entry: string): Promise<void>;
}

/** What the processes of the crash tests write and check. */
export function openLedger(store: Store): Ledger {
  const lines = store.collection<Line>('lines', {
    indexes: [
      { name: 'byEntry', keys: ['entry', 'part'], unique: true },
      { name: 'byTag', keys: ['tags'], many: 'tags' },
    ],
  });
  const tallies = store.collection<Tally>('tallies', { indexes: [] });
  return {
    lines,
    tallies,
    write: (entry) =>
      store.transaction(async () => {
        for (const part of [1, 2, 3]) {
          await lines.insert({ id: `${entry}-${part}`, entry, part, tags: [entry, 'all'] });
        }
        const tally = await tallies.get('all');
        if (tally) await tallies.replace({ ...tally, entries: tally.entries + 1 });
        else await tallies.insert({ id: 'all', entries: 1 });
      }),
  };
}
