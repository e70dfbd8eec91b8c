import { isSignedBy } from '@freshfaces/access';
import { headText, type SignedHead } from '@freshfaces/public-log';
import { type Frontier, NO_LEAVES, rootOf } from '@freshfaces/public-log/tree';
import { HEAD, type KeptHead } from './log.store.ts';
import type { LogKey } from './log-key.ts';

/** The end of the log was changed by someone without its key: nothing is added to it any more. */
export class LogAlteredError extends Error {
  override readonly name = 'LogAlteredError';
}

/** The head after one more entry. */
export function nextHead(frontier: Frontier, at: string, key: LogKey | null): KeptHead {
  const { size, peaks } = frontier;
  const root = rootOf(frontier);
  const signature = key && key.sign(headText({ size, root, at, key: key.publicKey }));
  return { id: HEAD, size, peaks, at, root, signature };
}

/** What the tree grows from. Throws LogAlteredError where the network's key never signed it. */
export function frontierOf(head: KeptHead | null, key: LogKey | null): Frontier {
  if (!head) return NO_LEAVES;
  const { size, peaks } = head;
  if (key && !signedHead(head, key)) {
    throw new LogAlteredError('The end of the public log was altered: nothing can be added to it.');
  }
  return { size, peaks };
}

/** The head for anyone; null where it is not signed with this key, or its tree is another. */
export function signedHead(head: KeptHead, key: LogKey): SignedHead | null {
  const { size, peaks, root, at, signature } = head;
  if (signature === null || rootOf({ size, peaks }) !== root) return null;
  const signed = { size, root, at, key: key.publicKey, signature };
  return isSignedBy(signed.key, headText(signed), signature) ? signed : null;
}
