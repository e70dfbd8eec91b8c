import { currentText, searchableText } from './change-entry.ts';
import type { PracticeEntryDoc } from './entry.ts';
import { wordsOf } from './words.ts';

/** A word in the title says more than one in the text. */
const TITLE_WEIGHT = 3;

/** Entries that hold every word, those that say them most often first, then the newest. */
export function rankByWords<E extends PracticeEntryDoc>(
  entries: readonly E[],
  words: readonly string[],
): E[] {
  return entries
    .filter((entry) => words.every((word) => entry.words.includes(word)))
    .map((entry) => ({ entry, score: scoreOf(entry, words) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.entry.changedAt.localeCompare(a.entry.changedAt) ||
        a.entry.id.localeCompare(b.entry.id),
    )
    .map(({ entry }) => entry);
}

function scoreOf(entry: PracticeEntryDoc, words: readonly string[]): number {
  const text = currentText(entry);
  const said = wordsOf(searchableText(text)).filter((word) => words.includes(word)).length;
  const inTitle = wordsOf(text.title).filter((word) => words.includes(word)).length;
  return said + inTitle * (TITLE_WEIGHT - 1);
}
