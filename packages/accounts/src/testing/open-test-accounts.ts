import { asPerson, createAudit, openPeople } from '@freshfaces/access';
import { systemClock } from '@freshfaces/graph-kit';
import { createMail, openOutbox } from '@freshfaces/mail';
import { openTestStore } from '@freshfaces/store/testing';
import type { SsoSettings } from '../auth/single-sign-on.ts';
import { createAccounts } from '../create-accounts.ts';
import { createAccountFacts } from '../facts/create-account-facts.ts';
import type { Asker } from '../http/ask-auth.ts';
import { AUTH_ROUTES } from '../http/auth-routes.ts';
import { openUsers } from '../kept/accounts.store.ts';
import { newUser } from '../kept/new-user.ts';

export const PUBLIC_URL = 'https://freshfaces.test';

/** A visitor whose browser sends these cookies. */
export function visitor(cookies?: string, session?: string): Asker {
  return {
    cookies,
    session,
    userAgent: 'Mozilla/5.0 (Windows) Firefox/140.0',
    address: '192.0.2.1',
  };
}

/** Accounts over a fresh store, without a web server. The invitation `nia` is to `nia@example.org`. */
export async function openTestAccounts(sso: SsoSettings | null = null) {
  const { store, dispose } = await openTestStore();
  const now = systemClock;
  const audit = createAudit(store);
  const facts = createAccountFacts({ store, audit, now });
  const accounts = createAccounts({
    store,
    now,
    audit,
    facts,
    sso,
    mail: createMail({ store, now, sending: false }),
    secret: 'a secret of the network, kept for ever',
    publicUrl: PUBLIC_URL,
    ports: {
      invitedEmail: async ({ token }) => ({ email: `${token}@example.org` }),
      setUp: async () => null,
    },
  });

  /** Sends to one of the addresses below `/auth`. */
  async function send(path: string, sent: unknown, asker: Asker = visitor()) {
    const route = AUTH_ROUTES.find((one) => one.path === path);
    if (!route) throw new Error(`There is no ${path}.`);
    return accounts.handle(route, asker, sent);
  }

  /** Keeps someone at `<id>@<domain>`, without a role. */
  async function person(id: string, domain = 'example.org'): Promise<string> {
    const email = `${id}@${domain}`;
    const name = `Name of ${id}`;
    await openPeople(store).insert(asPerson({ id, name, roles: [], memberId: null, demo: null }));
    await openUsers(store).insert(newUser({ id, name, email, at: now() }));
    return email;
  }

  const outbox = openOutbox({ store, now, sending: false });
  return { store, accounts, facts, audit, outbox, send, person, dispose };
}
