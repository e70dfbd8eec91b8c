import { entryLeaf, entryText, type PublicEntry, readEntry } from '@freshfaces/public-log';
import { type Frontier, grow, NO_LEAVES } from '@freshfaces/public-log/tree';
import { nextHead } from '../kept-head.ts';
import { entryIdAt, type KeptEntry, type KeptHead, type KeptNode, nodeId } from '../log.store.ts';
import { type LogKey, logKeyOf } from '../log-key.ts';

/** Everything stored of a log. */
export interface StoredLog {
  readonly entries: readonly KeptEntry[];
  readonly nodes: readonly KeptNode[];
  readonly head: KeptHead;
}

/** A whole number from 0 to below `n`. */
export type Pick = (n: number) => number;

/** Whoever may write to the store and knows all code, but does not have the network's key. */
const INTRUDER = logKeyOf('66'.repeat(32));

type Edit = (was: StoredLog, pick: Pick, operator: LogKey) => StoredLog;
type Rewriting = (entries: readonly PublicEntry[], pick: Pick) => readonly PublicEntry[];

/** What can be done to the entries themselves; `seen` of them were there when the head was saved. */
const REWRITINGS: Readonly<Record<string, (seen: number) => Rewriting>> = {
  'alters an entry': (seen) => (entries, pick) => {
    const place = pick(seen);
    return entries.map((entry, n) => (n === place ? altered(entry, pick) : entry));
  },
  'drops an entry': (seen) => (entries, pick) => entries.toSpliced(pick(seen), 1),
  'swaps two entries': (seen) => (entries, pick) => {
    const one = pick(seen);
    const other = (one + 1 + pick(entries.length - 1)) % entries.length;
    return entries.with(one, at(entries, other)).with(other, at(entries, one));
  },
  'puts an entry in': (seen) => (entries, pick) =>
    entries.toSpliced(pick(seen), 0, altered(at(entries, pick(entries.length)), pick)),
  'cuts the end off': (seen) => (entries, pick) => entries.slice(0, pick(seen)),
};

/** Kinds of tampering with a log of which `seen` entries were under the saved head. */
export function editsOf(seen: number): readonly (readonly [string, Edit])[] {
  const rewritings = Object.entries(REWRITINGS).map(([name, of]) => [name, of(seen)] as const);
  return [
    ...rewritings.map(([name, rewriting]) => [name, carelessly(rewriting)] as const),
    ...rewritings.map(
      ([name, rewriting]) => [`${name} and recomputes the tree`, withoutKey(rewriting)] as const,
    ),
    ...rewritings.map(
      ([name, rewriting]) => [`${name}, recomputes and signs`, withKey(rewriting)] as const,
    ),
    ['changes what an entry is found by', changesIndex],
    ['alters a subtree', altersNode],
    ['drops a subtree', (was, pick) => ({ ...was, nodes: without(was.nodes, pick) })],
    ['adds a subtree', addsNode],
    ['alters the head', altersHead],
  ];
}

/** Writes the entries anew and leaves tree and head as they were. */
function carelessly(rewriting: Rewriting): Edit {
  return (was, pick) => ({
    ...was,
    entries: stored(rewriting(read(was), pick), null, was).entries,
  });
}

/** Makes the whole log fit again, but can only sign with another key or keep the old signature. */
function withoutKey(rewriting: Rewriting): Edit {
  return (was, pick) => {
    const made = stored(rewriting(read(was), pick), pick(2) ? INTRUDER : null, was);
    const { signature } = was.head;
    return pick(2) ? made : { ...made, head: { ...made.head, signature } };
  };
}

/** As the operator could: every signature is good, and only a head that others kept can tell. */
function withKey(rewriting: Rewriting): Edit {
  return (was, pick, operator) => stored(rewriting(read(was), pick), operator, was);
}

const changesIndex: Edit = (was, pick) => {
  const place = pick(was.entries.length);
  const entries = was.entries.map((entry, n) => {
    if (n !== place) return entry;
    return pick(2) ? { ...entry, about: `${entry.about}x` } : { ...entry, note: 'x' };
  });
  return { ...was, entries };
};

const altersNode: Edit = (was, pick) => {
  const place = pick(was.nodes.length);
  const nodes = was.nodes.map((node, n) =>
    n === place ? { ...node, hash: at(was.nodes, (place + 1) % was.nodes.length).hash } : node,
  );
  return { ...was, nodes };
};

const addsNode: Edit = (was, pick) => ({
  ...was,
  nodes: [...was.nodes, { id: `9.${pick(1_000)}`, hash: at(was.nodes, 0).hash }],
});

const altersHead: Edit = ({ head, ...was }, pick) => {
  const [peak = '', ...peaks] = head.peaks;
  const changes: Partial<KeptHead>[] = [
    { size: head.size - 1 },
    { size: head.size + 1 },
    { root: peak },
    { at: head.at.replace('2026', '2025') },
    { peaks: [...peaks, peak] },
    { signature: null },
    { signature: (head.signature ?? '').toLowerCase() },
  ];
  return { ...was, head: { ...head, ...at(changes, pick(changes.length)) } };
};

/** A log of these entries without a flaw in its tree. */
function stored(entries: readonly PublicEntry[], key: LogKey | null, was: StoredLog): StoredLog {
  let frontier: Frontier = NO_LEAVES;
  const nodes: KeptNode[] = [];
  const kept = entries.map((entry, index) => {
    const text = entryText({ ...entry, index });
    const grown = grow(frontier, entryLeaf(text));
    frontier = grown.frontier;
    nodes.push(...grown.nodes.map((node) => ({ id: nodeId(node), hash: node.hash })));
    return { id: entryIdAt(index), kind: entry.kind, about: entry.about, text };
  });
  return { entries: kept, nodes, head: nextHead(frontier, was.head.at, key) };
}

function read({ entries }: StoredLog): readonly PublicEntry[] {
  return entries.map(({ text }) => {
    const entry = readEntry(text);
    if (!entry) throw new Error(`No entry: ${text}`);
    return entry;
  });
}

function altered(entry: PublicEntry, pick: Pick): PublicEntry {
  const changes: Partial<PublicEntry>[] = [
    { about: `${entry.about}-x` },
    { at: entry.at.replace('2026', '2027') },
    { kind: entry.kind === 'override' ? 'interest' : 'override' },
    { content: { was: entry.content, n: pick(1_000) } },
    { content: null },
  ];
  return { ...entry, ...at(changes, pick(changes.length)) };
}

function without<T>(list: readonly T[], pick: Pick): readonly T[] {
  return list.toSpliced(pick(list.length), 1);
}

function at<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new Error(`Nothing at ${place}.`);
  return item;
}
