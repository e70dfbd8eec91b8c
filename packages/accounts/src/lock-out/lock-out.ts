import { createHmac } from 'node:crypto';
import type { Clock } from '@freshfaces/graph-kit';
import type { Collection, Store } from '@freshfaces/store';
import { afterWrongGuess, FREE_GUESSES, type Guesses, secondsToWait } from './pause.ts';

interface KeptGuesses extends Guesses {
  /** A keyed hash of the e-mail address or network address: neither is kept. */
  readonly id: string;
}

/** Who guesses at what: an e-mail address, whether or not it has an account, from a network address. */
export interface Guess {
  readonly email: string;
  readonly address: string;
}

/** Slows guessing down, for each account and for each address; kept in the store, so on every server. */
export interface LockOut {
  /** Seconds to wait before this guess may be made; 0 for none. */
  secondsToWait(guess: Guess): Promise<number>;
  wrong(guess: Guess): Promise<void>;
  /** Someone proved to be who they say: by password, by a link from their e-mail, by a reset. */
  clear(guess: Guess): Promise<void>;
}

export function openGuesses(store: Store): Collection<KeptGuesses> {
  return store.collection<KeptGuesses>('account-guesses', {
    indexes: [{ name: 'last', keys: ['lastAt'] }],
  });
}

/** @param key for hashing addresses. */
export function createLockOut(store: Store, now: Clock, key: Uint8Array): LockOut {
  const kept = openGuesses(store);

  const countsOf = ({ email, address }: Guess) =>
    [
      { id: hashed('account', normalEmail(email)), free: FREE_GUESSES.account },
      { id: hashed('address', address), free: FREE_GUESSES.address },
    ] as const;

  function hashed(kind: string, text: string): string {
    return createHmac('sha256', key).update(`${kind}\n${text}`).digest('hex');
  }

  return {
    async secondsToWait(guess) {
      const counts = countsOf(guess);
      const found = await kept.getMany(counts.map(({ id }) => id));
      const waits = counts.map(({ free }, at) => secondsToWait(found[at] ?? null, free, now()));
      return Math.max(...waits);
    },
    async wrong(guess) {
      await store.transaction(async () => {
        for (const { id } of countsOf(guess)) {
          const before = await kept.get(id);
          const after = { id, ...afterWrongGuess(before, now()) };
          if (before) await kept.replace({ ...after, version: before.version });
          else await kept.insert(after);
        }
      });
    },
    async clear(guess) {
      for (const { id } of countsOf(guess)) await kept.remove(id);
    },
  };
}

/** The address as accounts keep it. */
export function normalEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
