import type { Audit } from '@freshfaces/access';
import type { Clock } from '@freshfaces/graph-kit';
import type { Mail } from '@freshfaces/mail';
import type { Store } from '@freshfaces/store';
import type { AccountFacts } from '../account-facts.ts';
import { tellWrites } from '../events/tell-writes.ts';
import { openSecondFactors, openUsers } from '../kept/accounts.store.ts';

export interface TurnOffParts {
  readonly store: Store;
  readonly audit: Audit;
  readonly mail: Mail;
  readonly now: Clock;
  readonly publicUrl: string;
  readonly facts: AccountFacts;
}

/**
 * For someone who lost telephone and backup codes, and whose operator knows who they are: turns the second
 * factor of the account off, signs it out everywhere and tells its owner by e-mail. False when there is no
 * such account, or it has none.
 */
export async function turnOffSecondFactor(parts: TurnOffParts, email: string): Promise<boolean> {
  const { store, facts } = parts;
  const users = openUsers(store);
  const secondFactors = openSecondFactors(store);
  const onWrite = tellWrites(parts);
  return store.transaction(async () => {
    const personId = await facts.personIdByEmail(email);
    const user = personId ? await users.get(personId) : null;
    if (!user?.twoFactorEnabled) return false;
    const { items } = await secondFactors.find({ where: { userId: user.id } });
    for (const { id } of items) await secondFactors.remove(id);
    const after = await users.replace({ ...user, twoFactorEnabled: false });
    await onWrite({ model: 'user', before: { ...user }, after: { ...after } });
    await facts.endSessions(user.id);
    return true;
  });
}
