import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { asking } from './asking.ts';

/**
 * scrypt of one request, done before its transaction is opened: a tenth of a second in which nobody else
 * could write. One guess costs the same whether or not the address has an account.
 */
export interface Prepared {
  readonly password: string;
  /** The kept hash it was compared with; null where there is none. */
  readonly against: string | null;
  readonly matches: boolean;
  /** A new password that is to take its place. */
  readonly next?: { readonly password: string; readonly hash: string };
}

/** Compares a password with a kept hash, or, where there is none, works just as long for nothing. */
export async function prepareGuess(password: string, against: string | null): Promise<Prepared> {
  if (against !== null) {
    return { password, against, matches: await verifyPassword({ hash: against, password }) };
  }
  await hashPassword(password);
  return { password, against, matches: false };
}

/** Adds a new password to a guess that was right. */
export async function prepareChange(guess: Prepared, password: string): Promise<Prepared> {
  return { ...guess, next: { password, hash: await hashPassword(password) } };
}

/** For better-auth: what was prepared, or the work itself. */
export const passwords = {
  async hash(password: string): Promise<string> {
    const prepared = asking.getStore()?.prepared;
    if (prepared?.next?.password === password) return prepared.next.hash;
    // better-auth hashes a guess for an unknown address and throws the hash away.
    if (prepared?.password === password && prepared.against === null) return '';
    return hashPassword(password);
  },
  async verify({ hash, password }: { hash: string; password: string }): Promise<boolean> {
    const prepared = asking.getStore()?.prepared;
    if (prepared?.password === password && prepared.against === hash) return prepared.matches;
    return verifyPassword({ hash, password });
  },
};
