import { type Clock, newId } from '@freshfaces/graph-kit';
import type { Mail } from '@freshfaces/mail';
import type { Store } from '@freshfaces/store';
import type { GenericEndpointContext } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { magicLink } from 'better-auth/plugins/magic-link';
import { type OnWrite, storeAdapter } from '../adapter/store-adapter.ts';
import { confirmEmailLetter, newPasswordLetter, signInLetter } from '../letters/letters.ts';
import type { LockOut } from '../lock-out/lock-out.ts';
import { asking } from './asking.ts';
import { openSession } from './open-session.ts';
import { passwords } from './passwords.ts';
import { secondFactor } from './second-factor.ts';
import { beforeSession } from './session-hooks.ts';
import { ownPeopleOnly, type SsoSettings, singleSignOn } from './single-sign-on.ts';

/** Twelve hours: a working day. */
const SESSION_SECONDS = 12 * 60 * 60;
const TEN_MINUTES = 10 * 60;
const HOUR = 60 * 60;
const DAY = 24 * HOUR;

export interface AuthParts {
  readonly store: Store;
  readonly now: Clock;
  readonly mail: Mail;
  readonly onWrite: OnWrite;
  readonly lockOut: LockOut;
  /** 32 or more unpredictable characters; what it signs and encrypts is lost with it. */
  readonly secret: string;
  /** Where people reach the network, no slash at its end. */
  readonly publicUrl: string;
  readonly sso: SsoSettings | null;
}

export type Auth = ReturnType<typeof createAuth>;

/** better-auth as Freshfaces uses it; `handleAuth` alone speaks to it. */
export function createAuth(parts: AuthParts) {
  const { store, mail, onWrite, lockOut, secret, publicUrl, sso } = parts;
  const linkTo = (page: string, token: string) =>
    `${publicUrl}${page}?token=${encodeURIComponent(token)}`;
  const second = { type: 'string', required: false, input: false } as const;

  return betterAuth({
    appName: 'Freshfaces',
    baseURL: publicUrl,
    basePath: '/auth',
    secret,
    database: storeAdapter(store, onWrite),
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    onAPIError: { onError: keepFault },
    session: {
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      additionalFields: { openedBy: second, activeRole: second },
    },
    verification: { storeIdentifier: 'hashed' },
    account: { updateAccountOnSignIn: false },
    ...(sso && { user: ownPeopleOnly(sso) }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      password: passwords,
      resetPasswordTokenExpiresIn: HOUR,
      revokeSessionsOnPasswordReset: true,
      async sendResetPassword({ user, token }) {
        await mail.post(newPasswordLetter(user.email, linkTo('/reset-password', token)));
      },
      onPasswordReset: ({ user }) => lockOut.welcome(user.email, addressAsking()),
    },
    emailVerification: {
      expiresIn: DAY,
      async sendVerificationEmail({ user, token }) {
        await mail.post(confirmEmailLetter(user.email, linkTo('/verify', token)));
      },
    },
    databaseHooks: {
      session: { create: { before: beforeSession } },
      account: { create: { before: withoutTokens }, delete: { before: keepWaysIn } },
    },
    advanced: {
      cookiePrefix: 'freshfaces',
      useSecureCookies: publicUrl.startsWith('https:'),
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
      // Both are checked for every way in at once, by the gateway (`ownPagesOnly`).
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
    plugins: [
      magicLink({
        storeToken: 'hashed',
        expiresIn: TEN_MINUTES,
        disableSignUp: true,
        async sendMagicLink({ email, token }, ctx) {
          const found = await ctx?.context.internalAdapter.findUserByEmail(email);
          if (found) await mail.post(signInLetter(email, linkTo('/sign-in/link', token)));
        },
      }),
      secondFactor(),
      openSession(),
      ...(sso ? [singleSignOn(sso)] : []),
    ],
  });
}

/**
 * A link to an address that was never confirmed confirms it, and better-auth then removes the password, in
 * case a stranger had set it. Ours was set by whoever had the set-up code, so it stays.
 */
async function keepWaysIn(_account: unknown, context: GenericEndpointContext | null) {
  return context?.path !== '/magic-link/verify';
}

/** What a provider would let us do in someone's name is not wanted, so not kept. */
async function withoutTokens() {
  const data = { accessToken: null, refreshToken: null, idToken: null };
  return { data };
}

function keepFault(error: unknown): void {
  const about = asking.getStore();
  if (about && !isAPIError(error)) about.fault = error;
}

function addressAsking(): string {
  return asking.getStore()?.address ?? '';
}
