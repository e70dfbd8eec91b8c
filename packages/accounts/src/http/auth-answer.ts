import type { AuthRoute } from './auth-routes.ts';
import { AccountRefusal, refusalOf } from './problems.ts';

/** What to answer: a status, cookies to set, and JSON or a place to go. */
export interface AuthAnswer {
  readonly status: number;
  readonly cookies: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
  readonly location: string | null;
  /** Of the account that the answer signs in or confirms, where it says so. */
  readonly email: string | null;
}

/** better-auth's response as ours: no session token in its body, refusals in one shape. */
export async function answerOf(
  response: Response,
  route: Pick<AuthRoute, 'kind'>,
): Promise<AuthAnswer> {
  const cookies = response.headers.getSetCookie();
  const location = response.headers.get('location');
  if (route.kind === 'press' && location !== null) throw deadLink();
  const text = await response.text();
  const body: unknown = text === '' ? {} : JSON.parse(text);
  if (response.status >= 400) {
    const refused = refusalOf(response.status, body);
    return { status: response.status, cookies, body: refused, location: null, email: null };
  }
  const leaves = route.kind === 'return' ? location : null;
  return {
    status: response.status,
    cookies,
    body: withoutTokens(body),
    location: leaves,
    email: emailIn(body),
  };
}

/** better-auth sends the browser to a page that says so; our page asked by fetch and says so itself. */
function deadLink(): AccountRefusal {
  const { code, message } = refusalOf(401, { code: 'INVALID_TOKEN' });
  return new AccountRefusal(401, code, message);
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
