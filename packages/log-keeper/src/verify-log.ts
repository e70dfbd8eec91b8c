import { checkWholeLog, type LogVerdict, type SignedHead } from '@freshfaces/public-log';
import type { Store } from '@freshfaces/store';
import type { LogKey } from './log-key.ts';
import { createPublicLog } from './public-log.ts';
import { storedLogProblem } from './stored-log-problem.ts';

/**
 * Walks the stored log: its entries, its tree, the signature at its end, and every head that someone kept.
 * An empty log is sound.
 */
export async function verifyStoredLog(
  store: Store,
  key: LogKey,
  kept: readonly { readonly head: SignedHead; readonly by: string }[],
): Promise<LogVerdict> {
  const sentence = await storedLogProblem(store, key);
  if (sentence !== null) return { ok: false, sentence };
  const log = createPublicLog({ store, key, now: () => '' });
  return checkWholeLog(log, { kept });
}
