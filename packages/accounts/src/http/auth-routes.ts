import { personName } from '@freshfaces/graph-kit';
import { z } from 'zod';

const email = z.string().max(320);
const password = z.string().max(200);
const token = z.string().min(1).max(2_000);
const code = z.string().max(40);
const nothing = z.object({});
const proof = z.object({ password: password.optional(), code: code.optional() });
/** A page of our own: never another site. */
const page = z
  .string()
  .regex(/^\/(?![/\\])[^\\\s]*$/u)
  .max(500);

/**
 * What more than better-auth's own work a way in needs:
 * - `guess`: slowed after wrong tries;
 * - `owner`: asks the account signed in for its password first;
 * - `proof`: the same, or a code of the second factor where there is no password;
 * - `letter`: sends a letter, and not too many to one address;
 * - `code`: of an app, which signs in once;
 * - `press`: a link from an e-mail, followed by fetch from a page of ours, so that no mail scanner uses it up;
 * - `reset`: a password chosen by a link from an e-mail;
 * - `invited`: only with an invitation's token, for the address it was sent to;
 * - `own-address`: for the account signed in, whatever address is sent;
 * - `provider`: talks to another server, so it runs outside one transaction;
 * - `return`: where the provider sends the browser back to.
 */
type Kind =
  | 'plain'
  | 'guess'
  | 'owner'
  | 'proof'
  | 'letter'
  | 'code'
  | 'press'
  | 'reset'
  | 'invited'
  | 'own-address'
  | 'provider'
  | 'return';

export interface AuthRoute {
  readonly method: 'GET' | 'POST';
  /** Below `/auth`. */
  readonly path: string;
  readonly kind: Kind;
  /** What is passed on; anything else that is sent is left out. */
  readonly input: z.ZodType<Record<string, unknown>>;
}

/** Asked by `DELETE /session`. */
export const SIGN_OUT = post('/sign-out', 'plain', nothing);

/** With the code that an app shows now. */
export const VERIFY_CODE = post('/two-factor/verify-totp', 'code', z.object({ code }));

export const VERIFY_BACKUP_CODE = post(
  '/two-factor/verify-backup-code',
  'plain',
  z.object({ code }),
);

/**
 * Every address of better-auth that is open to the web; all others are not found. Each needs the header
 * `x-freshfaces: 1`, save the return from a provider, and answers JSON: what better-auth documents for it,
 * without session tokens, or `{ code, message }` with a sentence for people.
 */
export const AUTH_ROUTES: readonly AuthRoute[] = [
  post('/sign-in/email', 'guess', z.object({ email, password })),
  post('/sign-in/magic-link', 'letter', z.object({ email })),
  get('/magic-link/verify', 'press', z.object({ token })),
  post(
    '/sign-up/email',
    'invited',
    z.object({ name: personName, email, password, invitation: token }),
  ),
  post('/request-password-reset', 'letter', z.object({ email })),
  post('/reset-password', 'reset', z.object({ token, newPassword: password })),
  post('/send-verification-email', 'own-address', nothing),
  get('/verify-email', 'press', z.object({ token })),
  post(
    '/change-password',
    'owner',
    z.object({
      currentPassword: password,
      newPassword: password,
      revokeOtherSessions: z.literal(true),
    }),
  ),
  post('/update-user', 'plain', z.object({ name: personName })),
  post('/two-factor/enable', 'owner', z.object({ password: password.optional() })),
  post('/two-factor/disable', 'proof', proof),
  VERIFY_CODE,
  VERIFY_BACKUP_CODE,
  post('/two-factor/generate-backup-codes', 'proof', proof),
  post(
    '/sign-in/social',
    'provider',
    z.object({
      provider: z.literal('sso'),
      callbackURL: page,
      errorCallbackURL: page,
      disableRedirect: z.literal(true),
    }),
  ),
  get(
    '/callback/sso',
    'return',
    z
      .object({ code: token, state: token, iss: token, error: token, error_description: token })
      .partial(),
  ),
];

function post(path: string, kind: Kind, input: AuthRoute['input']): AuthRoute {
  return { method: 'POST', path, kind, input };
}

function get(path: string, kind: Kind, input: AuthRoute['input']): AuthRoute {
  return { method: 'GET', path, kind, input };
}
