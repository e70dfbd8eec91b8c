import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { asking } from './asking.ts';

/**
 * scrypt of one request, done before its transaction is opened: a tenth of a second in which nobody else
 * could write. One guess costs the same whether or not the address has an account.
 */
export interface Prepared {
  readonly guess?: Guess;
  /** A new password that was chosen. */
  readonly next?: { readonly password: string; readonly hash: string };
}

interface Guess {
  readonly password: string;
  /** The kept hash it was compared with; null where there is none. */
  readonly against: string | null;
  readonly matches: boolean;
}

/** Compares a password with a kept hash, or, where there is none, works just as long for nothing. */
export async function prepareGuess(password: string, against: string | null): Promise<Guess> {
  if (against !== null) {
    return { password, against, matches: await verifyPassword({ hash: against, password }) };
  }
  await hashPassword(password);
  return { password, against, matches: false };
}

/** Hashes a password that someone chose. */
export async function prepareChosen(password: string): Promise<Prepared> {
  return { next: { password, hash: await hashPassword(password) } };
}

/** For better-auth: what was prepared, or the work itself. */
export const passwords = {
  async hash(password: string): Promise<string> {
    const { guess, next } = asking.getStore()?.prepared ?? {};
    if (next?.password === password) return next.hash;
    // better-auth hashes a guess for an unknown address and throws the hash away.
    if (guess?.password === password && guess.against === null) return '';
    return hashPassword(password);
  },
  async verify({ hash, password }: { hash: string; password: string }): Promise<boolean> {
    const guess = asking.getStore()?.prepared?.guess;
    if (guess?.password === password && guess.against === hash) return guess.matches;
    return verifyPassword({ hash, password });
  },
};
