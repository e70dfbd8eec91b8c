import { type Audit, openPeople } from '@freshfaces/access';
import type { Clock } from '@freshfaces/graph-kit';
import type { Mail } from '@freshfaces/mail';
import type { Store } from '@freshfaces/store';
import { createEmailVerificationToken } from 'better-auth/api';
import type { AccountFacts } from './account-facts.ts';
import { createAuth } from './auth/create-auth.ts';
import { prepareChosen } from './auth/passwords.ts';
import type { SsoSettings } from './auth/single-sign-on.ts';
import { deriveKey } from './derive-key.ts';
import { tellWrites } from './events/tell-writes.ts';
import { type Asker, askAuth, headersOf } from './http/ask-auth.ts';
import { type AuthAnswer, answerOf } from './http/auth-answer.ts';
import { AUTH_ROUTES, SIGN_OUT } from './http/auth-routes.ts';
import { createHandleAuth, type HandleAuth } from './http/handle-auth.ts';
import { AccountRefusal } from './http/problems.ts';
import { confirmEmailLetter } from './letters/letters.ts';
import { createLockOut } from './lock-out/lock-out.ts';
import { sessionCookieName } from './sessions/session-cookie.ts';
import { createSessions, type Sessions } from './sessions/sessions.ts';
import { isSetUpCode, setUpCode } from './set-up/set-up-code.ts';

export interface AccountsParts {
  readonly store: Store;
  readonly now: Clock;
  readonly audit: Audit;
  readonly mail: Mail;
  readonly facts: AccountFacts;
  /** Of this network, kept for ever: at least 32 unpredictable characters. */
  readonly secret: string;
  readonly publicUrl: string;
  readonly sso: SsoSettings | null;
  readonly ports: {
    /** The address an open invitation was sent to; null for any other token. */
    invitedEmail(input: { readonly token: string }): Promise<{ readonly email: string } | null>;
    /** Makes the first organisation and gives the person its roles; throws a Problem when there is one. */
    setUp(input: FirstPerson): Promise<unknown>;
  };
}

interface FirstPerson {
  readonly personId: string;
  readonly name: string;
  readonly organisation: string;
}

interface SetUpRequest {
  readonly code: string;
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Real accounts: every way in, and who is signed in. */
export interface Accounts {
  readonly sessions: Sessions;
  /** For requests below `/auth`. */
  readonly handle: HandleAuth;
  /** Signs in as someone of the demo network; the answer has no session where they have no account. */
  signInAs(personId: string, asker: Asker): Promise<AuthAnswer>;
  signOut(asker: Asker): Promise<AuthAnswer>;
  /** Opens the first account of a network. Throws AccountRefusal, or the Problem of the port. */
  setUp(request: SetUpRequest, asker: Asker): Promise<AuthAnswer>;
  /** To be told to whoever starts the server, and to nobody else. */
  readonly setUpCode: string;
  readonly cookieName: string;
}

export function createAccounts(parts: AccountsParts): Accounts {
  const { store, now, audit, mail, facts, publicUrl, ports } = parts;
  const secret = deriveKey(parts.secret, 'cookies and links').toString('base64url');
  const code = setUpCode(deriveKey(parts.secret, 'set-up code'));
  const onWrite = tellWrites({ store, audit, mail, now, publicUrl });
  const lockOut = createLockOut(store, now, deriveKey(parts.secret, 'addresses'));
  const auth = createAuth({ ...parts, secret, onWrite, lockOut });
  const sessions = createSessions({ store, people: openPeople(store), now, secret, onWrite });

  async function endBefore(asker: Asker, { session }: AuthAnswer): Promise<void> {
    if (session === null || session === asker.session) return;
    await sessions.end(asker.session, ({ current }) => current);
  }

  async function ownEmail(asker: Asker): Promise<string | null> {
    const personId = (await sessions.read(asker.session))?.viewer.personId;
    return personId ? ((await facts.of([personId])).get(personId)?.email ?? null) : null;
  }

  const invitedEmail = async (token: string) =>
    (await ports.invitedEmail({ token }))?.email ?? null;
  const handle = createHandleAuth({
    auth,
    store,
    lockOut,
    publicUrl,
    invitedEmail,
    ownEmail,
    endBefore,
  });

  return {
    sessions,
    handle,
    cookieName: sessionCookieName(publicUrl),
    setUpCode: code,

    signInAs: (personId, asker) =>
      store.transaction(async () => {
        const body = { personId, openedBy: 'signed-in-demo' } as const;
        const headers = headersOf(asker);
        const response = await auth.api.openSession({ body, headers, asResponse: true });
        const answer = await answerOf(response, 'plain', publicUrl);
        await endBefore(asker, answer);
        return answer;
      }),

    signOut: (asker) => handle(SIGN_OUT, asker, {}),

    async setUp({ code: given, organisation, ...account }, asker) {
      if (!isSetUpCode(given, code)) {
        throw new AccountRefusal(
          403,
          'WRONG_CODE',
          'That is not the code that the server printed.',
        );
      }
      const prepared = await prepareChosen(account.password);
      return store.transaction(async () => {
        const answer = await askAuth({ auth, publicUrl }, SIGN_UP, asker, account, prepared);
        const { email } = answer;
        const personId = email === null ? null : await facts.personIdByEmail(email);
        if (email === null || personId === null) return answer;
        await ports.setUp({ personId, name: account.name, organisation });
        const token = await createEmailVerificationToken(secret, email, undefined, 86_400, {
          userId: personId,
        });
        await mail.post(confirmEmailLetter(email, `${publicUrl}/verify?token=${token}`));
        return answer;
      });
    },
  };
}

const SIGN_UP = routeOf('/sign-up/email');

function routeOf(path: string) {
  const route = AUTH_ROUTES.find((one) => one.path === path);
  if (!route) throw new Error(`There is no ${path}.`);
  return route;
}
