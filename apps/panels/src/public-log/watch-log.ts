import type { SignedHead } from '@freshfaces/public-log';
import { getJson } from './log-over-http.ts';
import { rememberedHead, rememberHead } from './remembered-head.ts';

/** How the log stands against what this browser saw of it before. */
export type LogWatched =
  | { readonly state: 'empty' }
  | { readonly state: 'sound'; readonly head: SignedHead; readonly before: SignedHead | null }
  | { readonly state: 'broken'; readonly sentence: string; readonly head: SignedHead | null };

/**
 * Fetches the log's signed head and checks, in this browser, that the log only grew since the head it
 * remembers; then remembers the new one. A head that the log no longer fits is kept: it is the evidence.
 */
export async function watchLog(): Promise<LogWatched> {
  const { checkHeads, httpLog, isSigned, readHead } = await import('@freshfaces/public-log');
  const log = httpLog(getJson);
  const head = await log.head();
  const remembered = rememberedHead();
  const before = remembered === null ? null : readHead(remembered);
  if (before) {
    const verdict = await checkHeads(before, head, log);
    if (!verdict.fits) return { state: 'broken', sentence: verdict.sentence, head };
  }
  if (!head) return { state: 'empty' };
  if (!isSigned(head)) {
    return { state: 'broken', sentence: 'The summary of the log is not signed.', head };
  }
  rememberHead(head);
  return { state: 'sound', head, before };
}
