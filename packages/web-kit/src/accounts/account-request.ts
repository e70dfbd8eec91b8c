/** Something about an account was refused or did not arrive; the message is a sentence fit to show. */
export class AccountProblem extends Error {
  override readonly name = 'AccountProblem';
  readonly code: string;
  constructor(code: string, sentence: string) {
    super(sentence);
    this.code = code;
  }
}

/** Another site's page cannot send this header, so it cannot do anything in someone's name. */
const OWN_PAGE = { 'x-freshfaces': '1' };

/** Asks the gateway about the account that is signed in. Throws AccountProblem. */
export function askAccount<T>(path: string): Promise<T> {
  return request(path, { headers: OWN_PAGE });
}

/** Sends something to the gateway about an account. Throws AccountProblem. */
export function sendAccount<T>(path: string, body: object = {}): Promise<T> {
  return request(path, {
    method: 'POST',
    headers: { ...OWN_PAGE, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function request<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, init).catch(() => {
    throw new AccountProblem(
      'UNREACHABLE',
      'We could not reach Freshfaces. Check your connection and try again.',
    );
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as T;
  const { code, message } = (answer ?? {}) as { code?: unknown; message?: unknown };
  throw new AccountProblem(
    typeof code === 'string' ? code : 'UNKNOWN',
    typeof message === 'string'
      ? message
      : 'Something went wrong on our side. Try again, or come back later.',
  );
}
