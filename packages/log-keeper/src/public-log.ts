import {
  type EntryKind,
  entryLeaf,
  entryText,
  type LogReader,
  type SignedHead,
} from '@freshfaces/public-log';
import {
  consistencyProof,
  grow,
  inclusionProof,
  type ReadNodes,
} from '@freshfaces/public-log/tree';
import { findAll, type Store } from '@freshfaces/store';
import { type HeadSeen, keepHeadSeen, openHeadsSeen } from './heads-seen.ts';
import { frontierOf, nextHead, signedHead } from './kept-head.ts';
import { type LogFilter, type LogPage, listEntries } from './list-entries.ts';
import { entryIdAt, HEAD, nodeId, openLogDocuments } from './log.store.ts';
import type { LogKey } from './log-key.ts';

/** What is to be on the public log: never a member's id, never a need. */
export interface ToLog {
  readonly kind: EntryKind;
  /** The opaque id of the draw or recruitment it is about. */
  readonly aboutId: string;
  /** JSON of text, booleans, null and whole numbers from 0. */
  readonly content: unknown;
}

/** The network's public log: one append-only tree of all its public records (RFC 9162, adr/0016). */
export interface PublicLog extends LogReader {
  /**
   * Adds one entry and signs the new head. Call it inside the transaction of what it tells of. What a
   * draw's record holds is logged by the lines of `@freshfaces/public-log` (`publishedLine`, `resultLine`,
   * `replacementLine`, `stoppedLine`), so that anyone can hold the record against the log.
   */
  append(entry: ToLog): Promise<void>;
  /** The texts of entries, newest first. */
  list(filter: LogFilter, page: LogPage): ReturnType<typeof listEntries>;
  /** Every text about one thing, oldest first, signed yet or not. */
  textsAbout(aboutId: string): Promise<readonly string[]>;
  /** That the entry at `index` is in the tree of `size`. Throws `RangeError` where there is none. */
  inclusion(index: number, size: number): Promise<readonly string[]>;
  /** What organisations last saw of the log, by organisation. */
  seen(): Promise<readonly HeadSeen[]>;
  /** Keeps a head for an organisation whose people saw it; false where nothing changed. */
  keepSeen(organisationId: string, head: SignedHead): Promise<boolean>;
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
  const kept = openHeadsSeen(store);

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

  async function head(): Promise<SignedHead | null> {
    const last = await heads.get(HEAD);
    return last && key && signedHead(last, key);
  }

  const entriesAbout = (about: string) =>
    findAll(entries, { where: { about }, sort: { by: 'id' } });
  const inclusion = (index: number, size: number) => inclusionProof(index, size, readNodes);
  const consistency = (before: number, size: number) => consistencyProof(before, size, readNodes);

  return {
    append,
    head,
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
    textsAbout: async (id) => (await entriesAbout(id)).map(({ text }) => text),
    async about(id) {
      const now = await head();
      if (!now) return { head: null, entries: [] };
      const within = (await entriesAbout(id)).filter((entry) => Number(entry.id) < now.size);
      const proven = within.map(async (entry) => ({
        text: entry.text,
        proof: await inclusion(Number(entry.id), now.size),
      }));
      return { head: now, entries: await Promise.all(proven) };
    },
    inclusion,
    consistency,
    seen: () => findAll(kept, {}),
    keepSeen: (id, { size, root, at, key: signedWith, signature }) =>
      keepHeadSeen(
        { store, kept, key: key?.publicKey ?? null, consistency },
        { id, seenAt: now(), size, root, at, key: signedWith, signature },
      ),
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
