import type { EntryKind } from '@freshfaces/public-log';
import type { Collection, Store } from '@freshfaces/store';

/** An entry as kept: its one text, and what it is found by. */
export interface KeptEntry {
  /** Its place as 12 digits, so that ids sort as they were added. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly about: string;
  /** `entryText`: what the leaf is made of. */
  readonly text: string;
}

/** A full subtree of the log's tree: written once, never changed. */
export interface KeptNode {
  /** `nodeId`. */
  readonly id: string;
  readonly hash: string;
}

/** Where the log ends: one document, moved on and signed by every entry. */
export interface KeptHead {
  readonly id: typeof HEAD;
  readonly size: number;
  /** The full subtrees that make up the tree, from left to right. */
  readonly peaks: readonly string[];
  /** When the last entry was added, UTC. */
  readonly at: string;
  readonly root: string;
  /** Null while no key is at hand: in tests, and while the demo network is loaded. */
  readonly signature: string | null;
}

export const HEAD = 'head';

/** The collections of the public log. */
export interface LogDocuments {
  readonly entries: Collection<KeptEntry>;
  readonly nodes: Collection<KeptNode>;
  readonly heads: Collection<KeptHead>;
}

export function openLogDocuments(store: Store): LogDocuments {
  return {
    entries: store.collection<KeptEntry>('public-log', {
      indexes: [
        { name: 'kind', keys: ['kind'] },
        { name: 'about', keys: ['about'] },
      ],
    }),
    nodes: store.collection<KeptNode>('public-log-nodes', { indexes: [] }),
    heads: store.collection<KeptHead>('public-log-head', { indexes: [] }),
  };
}

/** The id of the entry at this place, the first being 0. */
export function entryIdAt(index: number): string {
  return String(index).padStart(12, '0');
}

/** The id of a full subtree. */
export function nodeId({ level, index }: { readonly level: number; readonly index: number }) {
  return `${level}.${index}`;
}
