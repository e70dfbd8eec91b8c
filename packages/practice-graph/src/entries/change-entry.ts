import type { PracticeEdition, PracticeEntryDoc, PracticeText } from './entry.ts';
import { shelvesOf } from './shelves.ts';
import { wordsOf } from './words.ts';

interface NewEntry {
  readonly id: string;
  readonly organisationId: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly text: PracticeText;
  /** UTC instant. */
  readonly now: string;
}

/** A first edition, ready to insert. */
export function newEntry({ text, now, ...who }: NewEntry): PracticeEntryDoc {
  const entry = {
    ...who,
    keeperId: who.authorId,
    editions: [{ ...text, edition: 1, savedAt: now }],
    writtenAt: now,
    changedAt: now,
  };
  return findable({ ...entry, withdrawnAt: null, words: [], shelves: [] });
}

/** The entry with a new edition; the earlier ones are kept. */
export function withText<E extends PracticeEntryDoc>(entry: E, text: PracticeText, now: string): E {
  const edition = { ...text, edition: entry.editions.length + 1, savedAt: now };
  return findable({ ...entry, editions: [...entry.editions, edition], changedAt: now });
}

/** The entry taken out of every list and search. */
export function withdrawn<E extends PracticeEntryDoc>(entry: E, now: string): E {
  return { ...entry, withdrawnAt: now, words: [], shelves: [] };
}

/** The entry back in every list and search. */
export function restored<E extends PracticeEntryDoc>(entry: E): E {
  return findable({ ...entry, withdrawnAt: null });
}

/** What readers see. */
export function currentText(entry: PracticeEntryDoc): PracticeEdition {
  const last = entry.editions.at(-1);
  if (!last) throw new Error(`Practice entry ${entry.id} has no text.`);
  return last;
}

/** Every text a search looks through. */
export function searchableText(text: PracticeText): string {
  return [text.title, text.context, text.worked, text.didNotWork, text.nothingYet ?? ''].join('\n');
}

function findable<E extends PracticeEntryDoc>(entry: E): E {
  if (entry.withdrawnAt !== null) return entry;
  const text = currentText(entry);
  const { stage, barrier } = text;
  return {
    ...entry,
    words: [...new Set(wordsOf(searchableText(text)))],
    shelves: shelvesOf({ stage, barrier, organisationId: entry.organisationId }),
  };
}
