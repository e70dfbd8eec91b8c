import { createPublicLog, type LogKey, verifyStoredLog } from '@freshfaces/log-keeper';
import {
  type LogVerdict,
  type PublicEntry,
  problemOfRecord,
  type SignedHead,
} from '@freshfaces/public-log';
import { findAll, type Store } from '@freshfaces/store';
import type { DrawState } from '../draws/draw.ts';
import { openRecords } from '../draws/draws.store.ts';
import type { PublicRecord } from '../draws/public-record.ts';

/**
 * Walks the network's whole log: entries, tree, signature, the heads that organisations and whoever saved
 * one have seen, and every public record of a draw, which must be in the log word for word.
 */
export async function verifyNetworkLog(
  store: Store,
  key: LogKey,
  saved: readonly KeptBy[] = [],
): Promise<LogVerdict> {
  for (let tries = 1; ; tries++) {
    const before = await sizeNow(store, key);
    const verdict = await verifyOnce(store, key, saved);
    if (verdict.ok || tries === MOST_TRIES || before === (await sizeNow(store, key)))
      return verdict;
  }
}

/** A head that someone kept, and who. */
interface KeptBy {
  readonly head: SignedHead;
  readonly by: string;
}

/** A server may write meanwhile: what was read halfway is read again. */
const MOST_TRIES = 5;

async function sizeNow(store: Store, key: LogKey): Promise<number> {
  return (await logOf(store, key).head())?.size ?? 0;
}

function logOf(store: Store, key: LogKey) {
  return createPublicLog({ store, key, now: () => '' });
}

async function verifyOnce(
  store: Store,
  key: LogKey,
  saved: readonly KeptBy[],
): Promise<LogVerdict> {
  const seen = (await logOf(store, key).seen()).map((head) => ({
    head,
    by: `organisation ${head.id}`,
  }));
  const verdict = await verifyStoredLog(store, key, [...saved, ...seen]);
  if (!verdict.ok) return verdict;
  const records = await findAll(openRecords(store), {});
  const sentence = problemOfRecords(records, verdict.entries);
  return sentence === null ? verdict : { ok: false, sentence };
}

function problemOfRecords(
  records: readonly PublicRecord[],
  entries: readonly PublicEntry[],
): string | null {
  const entriesAbout = Map.groupBy(entries, ({ about }) => about);
  for (const { id, record: text, state, reason } of records) {
    const shown = { id, text, reason: GIVEN_UP.includes(state) ? reason : null };
    const problem = problemOfRecord(shown, entriesAbout.get(id) ?? []);
    if (problem !== null) return `Record ${id}: ${problem}`;
  }
  const known = new Set(records.map(({ id }) => id));
  const lost = entries.find(({ kind, about }) => kind === 'commitment' && !known.has(about));
  return lost ? `Entry ${lost.index + 1} tells of draw ${lost.about}, whose record is gone.` : null;
}

const GIVEN_UP: readonly DrawState[] = ['abandoned', 'cancelled', 'interrupted', 'failed'];
