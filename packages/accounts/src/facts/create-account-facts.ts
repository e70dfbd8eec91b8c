import type { Audit } from '@freshfaces/access';
import type { Clock } from '@freshfaces/graph-kit';
import { findAll, type Store } from '@freshfaces/store';
import type { AccountFact, AccountFacts } from '../account-facts.ts';
import { SENTENCES } from '../events/account-event.ts';
import { openAccountEvents } from '../events/events.store.ts';
import {
  openCredentials,
  openLinks,
  openSecondFactors,
  openSessions,
  openUsers,
} from '../kept/accounts.store.ts';
import type { KeptUser } from '../kept/kept.ts';
import { normalEmail } from '../lock-out/lock-out.ts';

/** Accounts as the rest of the server may know them; needs no better-auth, only the store. */
export function createAccountFacts({
  store,
  audit,
  now,
}: {
  readonly store: Store;
  readonly audit: Audit;
  readonly now: Clock;
}): AccountFacts {
  const users = openUsers(store);
  const credentials = openCredentials(store);
  const sessions = openSessions(store);
  const links = openLinks(store);
  const secondFactors = openSecondFactors(store);
  const events = openAccountEvents(store);

  async function removeAll(
    from: { remove(id: string): Promise<boolean> },
    rows: readonly { readonly id: string }[],
  ): Promise<number> {
    for (const { id } of rows) await from.remove(id);
    return rows.length;
  }

  async function eraseNow(personId: string): Promise<number> {
    const where = { userId: personId };
    const user = await users.get(personId);
    let erased = await removeAll(sessions, await findAll(sessions, { where }));
    erased += await removeAll(credentials, await findAll(credentials, { where }));
    erased += await removeAll(secondFactors, await findAll(secondFactors, { where }));
    const values = [personId, ...(user ? [signInLinkValue(user.email)] : [])];
    erased += await removeAll(links, await findAll(links, { where: { value: { in: values } } }));
    erased += await removeAll(events, await findAll(events, { where: { personId } }));
    return erased + (user ? await removeAll(users, [user]) : 0);
  }

  return {
    async of(personIds) {
      const ids = [...new Set(personIds)];
      const found = (await users.getMany(ids)).filter((user) => user !== null);
      const userIds = found.map(({ id }) => id);
      const ways = await findAll(credentials, { where: { userId: { in: userIds } } });
      const withPassword = new Set(
        ways.filter(({ password }) => password).map(({ userId }) => userId),
      );
      return new Map(found.map((user) => [user.id, factOf(user, withPassword.has(user.id))]));
    },

    async personIdByEmail(email) {
      const { items } = await users.find({ where: { email: normalEmail(email) } });
      return items[0]?.id ?? null;
    },

    async events(personId, limit) {
      const sort = { by: 'at', order: 'desc' } as const;
      const { items } = await events.find({ where: { personId }, sort, limit });
      return items.map(({ at, kind }) => ({ at, sentence: SENTENCES[kind] }));
    },

    endSessions: (personId) =>
      store.transaction(async () => {
        const open = await findAll(sessions, { where: { userId: personId } });
        if (open.length === 0) return 0;
        const subjectIds = [personId, ...open.map(({ id }) => id)];
        const action = 'account.sessions-ended';
        await audit.record({ at: now(), personId, action, subjectIds, content: null });
        return removeAll(sessions, open);
      }),

    erase: (personId) =>
      store.transaction(async () => {
        if ((await eraseNow(personId)) === 0) return;
        const subjectIds = [personId];
        const action = 'account.erased';
        await audit.record({ at: now(), personId, action, subjectIds, content: null });
      }),
  };
}

function factOf(user: KeptUser, hasPassword: boolean): AccountFact {
  return {
    personId: user.id,
    email: user.email,
    emailVerified: user.emailVerified,
    twoFactor: user.twoFactorEnabled ?? false,
    hasPassword,
    lastSignedInAt: user.lastSignedInAt ?? null,
  };
}

/** What better-auth's magic link keeps with a link. */
function signInLinkValue(email: string): string {
  return JSON.stringify({ type: 'magic-link', email });
}
