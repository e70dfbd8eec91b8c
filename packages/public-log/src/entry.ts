import { canonicalJson } from '@freshfaces/fair-draw/canonical';
import { leafHash } from './tree/hash.ts';

/** What a line of the network's public log tells of. */
export const ENTRY_KINDS = [
  'commitment',
  'shares',
  'result',
  'replacement',
  'stopped',
  'override',
  'interest',
  'audit',
] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One line of the log: public, so never a member's id and never a need. */
export interface PublicEntry {
  /** Its place, from 0. */
  readonly index: number;
  readonly kind: EntryKind;
  /** The opaque id of what it is about: a draw, or a recruitment. */
  readonly about: string;
  /** UTC, as `2026-11-22T10:00:00.000Z`. */
  readonly at: string;
  /** JSON of text, booleans, null and whole numbers from 0. */
  readonly content: unknown;
}

/** The one text of an entry, which is what the log's leaves are made of. */
export function entryText({ index, kind, about, at, content }: PublicEntry): string {
  return canonicalJson({ index, kind, about, at, content });
}

/** The leaf of an entry, from its text. */
export function entryLeaf(text: string): string {
  return leafHash(text);
}

/** The entry a text holds, or null where it is not the one text of an entry. */
export function readEntry(text: string): PublicEntry | null {
  try {
    const entry = JSON.parse(text) as PublicEntry;
    const isKind = (ENTRY_KINDS as readonly string[]).includes(entry.kind);
    return isKind && entryText(entry) === text ? entry : null;
  } catch {
    return null;
  }
}
