import { type EntryKind, entryLeaf, entryText, type SignedHead } from '@freshfaces/public-log';
import {
  consistencyProof,
  grow,
  inclusionProof,
  type ReadNodes,
} from '@freshfaces/public-log/tree';
import type { Store } from '@freshfaces/store';
import { frontierOf, nextHead, signedHead } from './kept-head.ts';
import { entryIdAt, HEAD, nodeId, openLogDocuments } from './log.store.ts';
import type { LogKey } from './log-key.ts';
import { listEntries, type LogFilter, type LogPage } from './list-entries.ts';

/** What is to be on the public log: never a member's id, never a need. */
export interface ToLog {
  readonly kind: EntryKind;
  /** The opaque id of the draw or recruitment it is about. */
  readonly aboutId: string;
  /** JSON of text, booleans, null and whole numbers from 0. */
  readonly content: unknown;
}

/** The network's public log: one append-only tree of all its public records (RFC 9162, adr/0016). */
export interface PublicLog {
  /**
   * Adds one entry and signs the new head. Call it inside the transaction of what it tells of. What a
   * draw's record holds is logged by the lines of `@freshfaces/public-log` (`publishedLine`, `resultLine`,
   * `replacementLine`, `stoppedLine`), so that anyone can hold the record against the log.
   */
  append(entry: ToLog): Promise<void>;
  /** How the log stands; null while it is empty, or not signed yet. */
  head(): Promise<SignedHead | null>;
  /** The texts of entries `from` (included) to `to` (not included), at most 1,000. */
  texts(from: number, to: number): Promise<readonly string[]>;
  /** Newest first. */
  list(filter: LogFilter, page: LogPage): ReturnType<typeof listEntries>;
  /** Every text about one thing, oldest first. */
  textsAbout(aboutId: string): Promise<readonly string[]>;
  /** Throws `RangeError` where there is no such entry. */
  inclusion(index: number, size: number): Promise<readonly string[]>;
  /** Throws `RangeError` where `before` is larger. */
  consistency(before: number, size: number): Promise<readonly string[]>;
}

interface Parts {
  readonly store: Store;
  /** Signs the head with every entry; null in tests and while loading the demo. */
  readonly key: LogKey | null;
  readonly now: () => string;
}

/** Most entries in one read. */
export const MOST_ENTRIES = 1_000;

export function createPublicLog({ store, key, now }: Parts): PublicLog {
  const { entries, nodes, heads } = openLogDocuments(store);

  const readNodes: ReadNodes = async (wanted) => {
    const found = await nodes.getMany(wanted.map(nodeId));
    return found.map((node) => node?.hash ?? '');
  };

  async function append({ kind, aboutId, content }: ToLog): Promise<void> {
    await store.transaction(async () => {
      const head = await heads.get(HEAD);
      const before = frontierOf(head, key);
      const at = now();
      const text = entryText({ index: before.size, kind, about: aboutId, at, content });
      const { frontier, nodes: filled } = grow(before, entryLeaf(text));
      await entries.insert({ id: entryIdAt(before.size), kind, about: aboutId, text });
      await nodes.insertMany(filled.map((node) => ({ id: nodeId(node), hash: node.hash })));
      const next = nextHead(frontier, at, key);
      if (head) await heads.replace({ ...next, version: head.version });
      else await heads.insert(next);
    });
  }

  return {
    append,
    async head() {
      const head = await heads.get(HEAD);
      return head && key && signedHead(head, key);
    },
    async texts(from, to) {
      const count = Math.min(to - from, MOST_ENTRIES);
      if (count <= 0) return [];
      const { items } = await entries.find({
        where: { id: { gte: entryIdAt(from), lt: entryIdAt(from + count) } },
        limit: count,
      });
      return items.map(({ text }) => text);
    },
    list: (filter, page) => listEntries(entries, filter, page),
    async textsAbout(about) {
      const { items } = await entries.find({ where: { about }, sort: { by: 'id' } });
      return items.map(({ text }) => text);
    },
    inclusion: (index, size) => inclusionProof(index, size, readNodes),
    consistency: (before, size) => consistencyProof(before, size, readNodes),
  };
}

/**
 * Signs a log that was written before there was a key, as it stands: the demo network's, once. Call it
 * when the server starts.
 */
export async function signFirstHead(store: Store, key: LogKey): Promise<void> {
  const { heads } = openLogDocuments(store);
  await store.transaction(async () => {
    const head = await heads.get(HEAD);
    if (!head || head.signature !== null) return;
    const signed = nextHead(head, head.at, key);
    await heads.replace({ ...signed, version: head.version });
  });
}
