import { entryLeaf, readEntry } from '@freshfaces/public-log';
import { type Frontier, grow, NO_LEAVES, rootOf } from '@freshfaces/public-log/tree';
import type { Page, Store, Stored } from '@freshfaces/store';
import { signedHead } from './kept-head.ts';
import {
  entryIdAt,
  HEAD,
  type KeptEntry,
  type LogDocuments,
  nodeId,
  openLogDocuments,
} from './log.store.ts';
import type { LogKey } from './log-key.ts';

const AT_A_TIME = 500;

/**
 * Where the stored log stops being one that this key signed: the first entry that does not fit, or what is
 * wrong with its tree or its end, in a sentence; null where nothing is.
 */
export async function storedLogProblem(store: Store, key: LogKey): Promise<string | null> {
  const documents = openLogDocuments(store);
  const { entries, heads, nodes } = documents;
  let walked: Walked = { frontier: NO_LEAVES, filled: 0, fits: true };
  let after: string | null = null;
  do {
    const page: Page<KeptEntry> = await entries.find({ limit: AT_A_TIME, after });
    walked = await walk(documents, walked, page.items);
    if (!walked.fits) return sentenceFor(walked.frontier);
    after = page.after;
  } while (after !== null);
  const { frontier, filled } = walked;
  const head = await heads.get(HEAD);
  if (!head) return frontier.size === 0 ? null : 'The head of the log is missing.';
  if (head.size > frontier.size) return sentenceFor(frontier);
  if (head.size < frontier.size) return `Entry ${head.size + 1} was never signed.`;
  if ((await nodes.count()) !== filled) return 'The tree of the log holds more than its entries.';
  const isEnd = Object.keys(head).length === HEAD_FIELDS && head.root === rootOf(frontier);
  return isEnd && signedHead(head, key) ? null : 'The end of the log was altered.';
}

/** How far the log fits, and how many subtrees it filled. */
interface Walked {
  readonly frontier: Frontier;
  readonly filled: number;
  readonly fits: boolean;
}

/** Walks on over these entries, up to the first that does not fit or whose subtrees are others. */
async function walk(
  { nodes }: LogDocuments,
  { frontier, filled }: Walked,
  entries: readonly Stored<KeptEntry>[],
): Promise<Walked> {
  const steps: ReturnType<typeof grow>[] = [];
  let last = frontier;
  for (const entry of entries) {
    if (!isThe(entry, last)) break;
    const step = grow(last, entryLeaf(entry.text));
    steps.push(step);
    last = step.frontier;
  }
  const wanted = steps.flatMap((step) => step.nodes);
  const kept = await nodes.getMany(wanted.map(nodeId));
  const good = wanted.findIndex(({ hash }, n) => kept[n]?.hash !== hash);
  if (good < 0) {
    return {
      frontier: last,
      filled: filled + wanted.length,
      fits: steps.length === entries.length,
    };
  }
  let before = 0;
  const bad = steps.findIndex((step) => (before += step.nodes.length) > good);
  return { frontier: steps[bad - 1]?.frontier ?? frontier, filled, fits: false };
}

/** Those of KeptHead and KeptEntry, and the store's version. */
const HEAD_FIELDS = 7;
const ENTRY_FIELDS = 5;

/** Is it the entry for this place, with nothing changed beside its text? */
function isThe(kept: Stored<KeptEntry>, { size }: Frontier): boolean {
  const entry = readEntry(kept.text);
  return (
    kept.id === entryIdAt(size) &&
    entry?.index === size &&
    entry.kind === kept.kind &&
    entry.about === kept.about &&
    Object.keys(kept).length === ENTRY_FIELDS
  );
}

function sentenceFor({ size }: Frontier): string {
  return `Entry ${size + 1} does not fit.`;
}
