import type { PublicEntry } from '../entry.ts';
import { checkWholeLog, type LogVerdict } from './check-whole-log.ts';
import type { LogReader } from './log-reader.ts';
import { problemOfRecord } from './record-in-log.ts';

/** Finds the public record of a draw as text, or null where there is none. */
export type RecordTextOf = (drawId: string) => Promise<string | null>;

/**
 * Checks a network's log from outside: every entry, the tree, the signature, every head kept, and that the
 * record of every draw in it is still published and says what the log says.
 */
export async function checkPublishedLog(
  log: Pick<LogReader, 'head' | 'texts' | 'consistency'>,
  recordTextOf: RecordTextOf,
  options: Parameters<typeof checkWholeLog>[1] = {},
): Promise<LogVerdict> {
  const verdict = await checkWholeLog(log, options);
  if (!verdict.ok) return verdict;
  for (const [id, entries] of Map.groupBy(verdict.entries, ({ about }) => about)) {
    const published = entries.find(({ kind }) => kind === 'commitment');
    if (!published) continue;
    const problem = problemOf(id, await recordTextOf(id), published, entries);
    if (problem !== null) return { ok: false, sentence: problem };
  }
  return verdict;
}

function problemOf(
  id: string,
  text: string | null,
  published: PublicEntry,
  entries: readonly PublicEntry[],
): string | null {
  if (text === null) return `Entry ${published.index + 1} tells of a draw whose record is gone.`;
  const problem = problemOfRecord({ id, text }, entries);
  return problem === null ? null : `Record ${id}: ${problem}`;
}
