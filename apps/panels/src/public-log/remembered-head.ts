import type { SignedHead } from '@freshfaces/public-log';

const HEAD_SEEN = 'freshfaces.log-head';
const HEAD_TOLD = 'freshfaces.log-head-told';

/** The last signed head of the log that this browser saw, as text; null where it never looked. */
export function rememberedHead(): string | null {
  return read(HEAD_SEEN);
}

/** Keeps the head in this browser. */
export function rememberHead(head: SignedHead): void {
  write(HEAD_SEEN, JSON.stringify(head));
}

/** Whether this person's organisation was already told of this head from here. */
export function wasTold(personId: string, { root }: SignedHead): boolean {
  return read(HEAD_TOLD) === `${personId} ${root}`;
}

export function rememberTold(personId: string, { root }: SignedHead): void {
  write(HEAD_TOLD, `${personId} ${root}`);
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** A browser that keeps nothing can't be a witness; everything else still works. */
function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}
