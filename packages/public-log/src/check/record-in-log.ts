import { canonicalJson } from '@freshfaces/fair-draw/canonical';
import type { DrawRecord, PublicCommitment } from '@freshfaces/fair-draw/record';
import { type EntryKind, entryLeaf, type PublicEntry, readEntry } from '../entry.ts';
import { isSigned, type SignedHead } from '../head.ts';
import { linesOfRecord, sharesLine } from '../record-lines.ts';
import { isIncluded } from '../tree/verify.ts';
import type { LogReader } from './log-reader.ts';

/** A draw's public record, as its page shows it. */
export interface RecordShown {
  readonly id: string;
  /** The record or, before the draw, the commitment, as JSON. */
  readonly text: string;
  /** Why it was given up; null where it was not; undefined where the reader does not know. */
  readonly reason?: string | null | undefined;
}

/** Whether a record and the log say the same. */
export type RecordInLog =
  | {
      readonly ok: true;
      readonly head: SignedHead;
      readonly entries: readonly PublicEntry[];
    }
  | { readonly ok: false; readonly sentence: string };

const OF_A_RECORD: readonly EntryKind[] = ['commitment', 'result', 'replacement', 'stopped'];

/** Is all that a record holds in the log, word for word, and nothing else about the draw? */
export async function checkRecordInLog(
  { about }: Pick<LogReader, 'about'>,
  record: RecordShown,
): Promise<RecordInLog> {
  const { head, entries: given } = await about(record.id);
  if (!head || !isSigned(head)) return no('The log shows no signed head.');
  const entries: PublicEntry[] = [];
  for (const { text, proof } of given) {
    const entry = readEntry(text);
    if (!entry || !isIncluded(entryLeaf(text), entry.index, head, proof)) {
      return no('The log shows an entry about this draw that is not in its own signed tree.');
    }
    entries.push(entry);
  }
  const problem = problemOfRecord(record, entries);
  return problem === null ? { ok: true, head, entries } : no(problem);
}

/** Where a record and the log's entries about it part, in a sentence, or null. */
export function problemOfRecord(
  { id, text, reason }: RecordShown,
  entries: readonly PublicEntry[],
): string | null {
  const about = entries.filter((entry) => entry.about === id);
  const ofRecord = about.filter(({ kind }) => OF_A_RECORD.includes(kind));
  let record: PublicCommitment | DrawRecord;
  try {
    record = JSON.parse(text) as PublicCommitment | DrawRecord;
    const known = reason === undefined ? reasonIn(ofRecord) : reason;
    const lines = linesOfRecord(record, known);
    for (const [place, line] of lines.entries()) {
      const entry = ofRecord[place];
      if (!entry) return `The ${WORDS[line.kind]} of this draw is not in the log.`;
      const same = entry.kind === line.kind && isSame(entry.content, line.content);
      if (!same) return `Entry ${entry.index + 1} says something else than this record.`;
    }
    const more = ofRecord[lines.length];
    if (more) return `Entry ${more.index + 1} says something that this record does not.`;
    return problemOfShares(record, about);
  } catch {
    return 'This record can’t be read.';
  }
}

const WORDS: Record<EntryKind, string> = {
  commitment: 'publication',
  shares: 'shares',
  result: 'result',
  replacement: 'replacement',
  stopped: 'end',
  override: 'override',
  interest: 'question who is interested',
  audit: 'check by an auditor',
};

/** Shares are logged before the beacon's round exists; the record must reveal those and no others. */
function problemOfShares(
  record: PublicCommitment | DrawRecord,
  about: readonly PublicEntry[],
): string | null {
  const logged = about.find(({ kind }) => kind === 'shares');
  if (!logged || !('reveal' in record)) return null;
  const beacons = record.committed.entropy.flatMap(({ kind, id }) =>
    kind === 'beacon' ? [id] : [],
  );
  const shares = record.reveal.filter(({ id }) => !beacons.includes(id));
  if (isSame(logged.content, sharesLine(record, shares).content)) return null;
  return `Entry ${logged.index + 1} tells of other shares than this record.`;
}

function reasonIn(entries: readonly PublicEntry[]): string | null {
  const stopped = entries.find(({ kind }) => kind === 'stopped');
  return stopped ? (stopped.content as { reason: string }).reason : null;
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function no(sentence: string): RecordInLog {
  return { ok: false, sentence };
}
