import { isSigned, type SignedHead } from '../head.ts';
import { isConsistent } from '../tree/verify.ts';
import type { LogReader } from './log-reader.ts';

/** How an older head stands to the log as it is now. */
export type HeadVerdict =
  | { readonly fits: true; readonly added: number }
  | { readonly fits: false; readonly sentence: string };

/** Does the log still begin with everything it held when the older head was signed? */
export async function checkHeads(
  before: SignedHead,
  now: SignedHead | null,
  { consistency }: Pick<LogReader, 'consistency'>,
): Promise<HeadVerdict> {
  if (!isSigned(before)) {
    return no('The older head is not signed by the key it names: it may not be from a network.');
  }
  if (!now || !isSigned(now)) return no('The log shows no signed head.');
  if (now.key !== before.key) return no('The log is signed with another key than before.');
  if (now.size < before.size) {
    const gone = before.size - now.size;
    return no(`The log was cut: ${gone} of the ${before.size} entries seen before are gone.`);
  }
  const proof = now.size === before.size ? [] : await consistency(before.size, now.size);
  if (isConsistent(before, now, proof)) return { fits: true, added: now.size - before.size };
  return no(
    `The log was rewritten: its first ${before.size} entries are not those that were there before.`,
  );
}

function no(sentence: string): HeadVerdict {
  return { fits: false, sentence };
}
