import { sessionCookieName, valueSet } from '../sessions/session-cookie.ts';
import type { AuthRoute } from './auth-routes.ts';
import { refusal, refusalOf } from './problems.ts';

/** What to answer: a status, cookies to set, and JSON or a place to go. */
export interface AuthAnswer {
  readonly status: number;
  readonly cookies: readonly string[];
  /** The value of the session cookie among them; null when nobody is signed in anew. */
  readonly session: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  readonly location: string | null;
  /** Of the account that the answer signs in or confirms, where it says so. */
  readonly email: string | null;
}

/** better-auth's response as ours: no session token in its body, refusals in one shape. */
export async function answerOf(
  response: Response,
  kind: AuthRoute['kind'],
  publicUrl: string,
): Promise<AuthAnswer> {
  const { status, headers } = response;
  const location = headers.get('location');
  if (kind === 'press' && location !== null) {
    // better-auth sends the browser to a page that says so; our page asked by fetch and says so itself.
    throw refusal(401, 'INVALID_TOKEN');
  }
  const cookies = headers.getSetCookie();
  const name = sessionCookieName(publicUrl);
  const session = cookies.map((cookie) => valueSet(cookie, name)).find((one) => one !== null);
  const text = await response.text();
  const body: unknown = text === '' ? {} : JSON.parse(text);
  const answer = { status, cookies, session: session ?? null, location: null, email: null };
  if (status >= 400) return { ...answer, body: refusalOf(status, body) };
  return {
    ...answer,
    body: withoutTokens(body),
    location: kind === 'return' ? location : null,
    email: emailIn(body),
  };
}

function withoutTokens(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null) return {};
  const {
    token: _token,
    session: _session,
    user: _user,
    ...rest
  } = body as Record<string, unknown>;
  return rest;
}

function emailIn(body: unknown): string | null {
  const user = typeof body === 'object' && body !== null && 'user' in body ? body.user : null;
  const email = typeof user === 'object' && user !== null && 'email' in user ? user.email : null;
  return typeof email === 'string' ? email : null;
}
