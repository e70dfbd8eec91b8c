import type { Store } from '@freshfaces/store';
import { openCredentials, openUsers } from './accounts.store.ts';

/** What the account of an e-mail address can prove itself with; nothing where there is none. */
export type KeptWays = (email: string) => Promise<{
  /** The hash; null without one. */
  readonly password: string | null;
  readonly secondFactor: boolean;
}>;

export function createKeptWays(store: Store): KeptWays {
  const users = openUsers(store);
  const credentials = openCredentials(store);
  return async (email) => {
    const [user] = (await users.find({ where: { email }, limit: 1 })).items;
    const where = { accountId: user?.id ?? '', providerId: 'credential' };
    const [way] = (await credentials.find({ where, limit: 1 })).items;
    return { password: way?.password ?? null, secondFactor: user?.twoFactorEnabled ?? false };
  };
}
