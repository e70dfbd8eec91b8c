import { createHmac } from 'node:crypto';
import type { Clock } from '@freshfaces/graph-kit';
import type { Collection, Store } from '@freshfaces/store';
import {
  afterOneMore,
  type Counted,
  FREE,
  isStillShown,
  secondsToWait,
  type Tries,
} from './pause.ts';

interface KeptTries extends Tries {
  /** A keyed hash of what is counted: neither e-mail nor network addresses are kept. */
  readonly id: string;
}

/** What tries are counted for: an e-mail address, whether or not it has an account, or a network address. */
export type Counts = Readonly<Partial<Record<Counted, string>>>;

/** Slows guessing and letters down; kept in the store, so on every server of a network. */
export interface LockOut {
  /** Seconds to wait before the next try; 0 for none. */
  secondsToWait(counts: Counts): Promise<number>;
  /** One more wrong guess, or letter. */
  count(counts: Counts): Promise<void>;
  /**
   * Someone proved to be who they say: by password, by a link from their e-mail, by a reset. Their account
   * is no longer slowed; of what their network address is counted for, their own wrong tries alone are
   * taken back, or whoever has an account could guess at all others without end.
   */
  welcome(account: string, address: string): Promise<void>;
  /** Uses a code of an app up: false when it was used already (RFC 6238 §5.2). */
  useUp(account: string, code: string): Promise<boolean>;
}

export function openTries(store: Store): Collection<KeptTries> {
  return store.collection<KeptTries>('account-tries', {
    indexes: [{ name: 'last', keys: ['lastAt'] }],
  });
}

/** @param key for hashing addresses. */
export function createLockOut(store: Store, now: Clock, key: Uint8Array): LockOut {
  const kept = openTries(store);

  const idOf = (kind: string, text: string): string =>
    createHmac('sha256', key).update(`${kind}\n${text}`).digest('hex');

  const keysOf = (counts: Counts) =>
    (Object.entries(counts) as [Counted, string][]).map(([kind, text]) => ({
      id: idOf(kind, text),
      free: FREE[kind],
    }));

  return {
    async secondsToWait(counts) {
      const keys = keysOf(counts);
      const found = await kept.getMany(keys.map(({ id }) => id));
      const waits = keys.map(({ free }, at) => secondsToWait(found[at] ?? null, free, now()));
      return Math.max(0, ...waits);
    },
    async count(counts) {
      await store.transaction(async () => {
        for (const { id } of keysOf(counts)) {
          const before = await kept.get(id);
          const after = { id, ...afterOneMore(before, now()) };
          if (before) await kept.replace({ ...after, version: before.version });
          else await kept.insert(after);
        }
      });
    },
    welcome: (account, address) =>
      store.transaction(async () => {
        const [ownId, letterId] = [idOf('account', account), idOf('letter', account)];
        const own = await kept.get(ownId);
        const all = await kept.get(idOf('address', address));
        const mistyped = Math.min(own?.count ?? 0, FREE.account);
        if (all) await kept.replace({ ...all, count: Math.max(0, all.count - mistyped) });
        await kept.remove(ownId);
        await kept.remove(letterId);
      }),
    useUp: (account, code) =>
      store.transaction(async () => {
        const id = idOf('code', `${account}\n${code}`);
        const before = await kept.get(id);
        const after = { id, count: 1, lastAt: now() };
        if (before && isStillShown(before, now())) return false;
        if (before) await kept.replace({ ...after, version: before.version });
        else await kept.insert(after);
        return true;
      }),
  };
}

/** The address as accounts keep it. */
export function normalEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
