import { type Asking, asking } from '../auth/asking.ts';
import type { Auth } from '../auth/create-auth.ts';
import type { Prepared } from '../auth/passwords.ts';
import { type AuthAnswer, answerOf } from './auth-answer.ts';
import type { AuthRoute } from './auth-routes.ts';

/** Who asks for something about an account, as the web server read it. */
export interface Asker {
  /** The whole `Cookie` header. */
  readonly cookies: string | undefined;
  /** The value of the session cookie in it. */
  readonly session: string | undefined;
  readonly userAgent: string | undefined;
  /** The network address. */
  readonly address: string;
}

export type Input = Readonly<Record<string, unknown>>;

/** Hands a request to better-auth. Throws what it could not answer. */
export async function askAuth(
  { auth, publicUrl }: { readonly auth: Auth; readonly publicUrl: string },
  route: AuthRoute,
  asker: Asker,
  input: Input,
  prepared: Prepared | null = null,
): Promise<AuthAnswer> {
  const url = new URL(`${publicUrl}/auth${route.path}`);
  const getting = route.method === 'GET';
  if (getting) {
    for (const [name, value] of Object.entries(input)) url.searchParams.set(name, String(value));
  }
  const request = new Request(url, {
    method: route.method,
    headers: headersOf(asker),
    ...(!getting && { body: JSON.stringify(input) }),
  });
  const response = await settled({ prepared, path: route.path, address: asker.address }, () =>
    auth.handler(request),
  );
  return answerOf(response, route.kind, publicUrl);
}

/** The headers of who asks that better-auth may see. */
export function headersOf({ cookies, userAgent }: Asker): Headers {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (cookies) headers.set('cookie', cookies);
  if (userAgent) headers.set('user-agent', userAgent);
  return headers;
}

/** Throws the fault behind an answer of 500 and above. */
async function settled(about: Asking, answer: () => Promise<Response>): Promise<Response> {
  const response = await asking.run(about, answer);
  if (response.status >= 500) throw about.fault ?? new Error('better-auth could not answer.');
  return response;
}
