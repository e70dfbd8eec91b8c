import { entryLeaf, type PublicEntry, readEntry } from '../entry.ts';
import { isSigned, type SignedHead } from '../head.ts';
import { type Frontier, grow, NO_LEAVES, rootOf } from '../tree/grow.ts';
import { checkHeads } from './check-heads.ts';
import type { LogReader } from './log-reader.ts';

/** What walking a whole log found; the head is null where nothing was ever logged. */
export type LogVerdict =
  | {
      readonly ok: true;
      readonly head: SignedHead | null;
      readonly entries: readonly PublicEntry[];
    }
  | { readonly ok: false; readonly sentence: string };

interface Options {
  /** Heads kept from before, with the words for where they come from. */
  readonly kept?: readonly { readonly head: SignedHead; readonly by: string }[];
  /** How far it is: entries read of all. */
  readonly onProgress?: (done: number, all: number) => void;
}

const AT_A_TIME = 500;

/** Reads every entry, builds the tree anew and holds it against the signed head and every head kept. */
export async function checkWholeLog(
  log: Pick<LogReader, 'head' | 'texts' | 'consistency'>,
  { kept = [], onProgress = () => undefined }: Options = {},
): Promise<LogVerdict> {
  const head = await log.head();
  const largest = kept.reduce((most, { head: { size } }) => Math.max(most, size), 0);
  if (!head) {
    if (largest > 0) return no(`The log is empty; it held ${largest} entries.`);
    return { ok: true, head, entries: [] };
  }
  if (!isSigned(head)) return no('The head of the log is not signed by the key it names.');
  const keptBySize = Map.groupBy(kept, ({ head: { size } }) => size);
  const entries: PublicEntry[] = [];
  let frontier: Frontier = NO_LEAVES;
  while (frontier.size < head.size) {
    const texts = await log.texts(frontier.size, Math.min(head.size, frontier.size + AT_A_TIME));
    if (texts.length === 0) return no(`Entry ${frontier.size + 1} is missing.`);
    for (const text of texts) {
      const entry = readEntry(text);
      if (entry?.index !== frontier.size) return no(`Entry ${frontier.size + 1} does not fit.`);
      entries.push(entry);
      frontier = grow(frontier, entryLeaf(text)).frontier;
      for (const { head: before, by } of keptBySize.get(frontier.size) ?? []) {
        if (before.root !== rootOf(frontier)) return no(rewritten(before, by, kept));
      }
    }
    onProgress(frontier.size, head.size);
  }
  if (rootOf(frontier) !== head.root)
    return no('The entries are not those that the head was signed over.');
  for (const { head: before, by } of kept) {
    const verdict = await checkHeads(before, head, log);
    if (!verdict.fits) return no(`${verdict.sentence} (${by})`);
  }
  return { ok: true, head, entries };
}

/** Between which entries something must have been changed. */
function rewritten(before: SignedHead, by: string, kept: Options['kept'] = []): string {
  const sound = kept
    .map(({ head: { size } }) => size)
    .filter((size) => size < before.size)
    .reduce((most, size) => Math.max(most, size), 0);
  return `An entry between ${sound + 1} and ${before.size} is not the one that ${by} saw.`;
}

function no(sentence: string): LogVerdict {
  return { ok: false, sentence };
}
