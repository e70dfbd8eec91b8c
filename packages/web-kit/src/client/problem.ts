import { CombinedGraphQLErrors, ServerError } from '@freshfaces/web-kit/apollo';

/** What went wrong, ready to show: `<ErrorState {...problemOf(error)} />`. */
export interface Problem {
  /** One plain sentence. */
  sentence: string;
  /** Stable code from the graph's error catalogue, or one of `UNREACHABLE`, `UNKNOWN`. */
  code: string;
  /** The field of the input that is wrong, where there is one: `terms.number`. */
  where?: string;
  requestId?: string;
}

/** Turns whatever a query or mutation threw into one sentence, a code and the request's number. */
export function problemOf(error: unknown): Problem {
  if (CombinedGraphQLErrors.is(error)) return fromGraph(error);
  if (ServerError.is(error)) return fromServer(error);
  return {
    sentence: 'We could not reach Freshfaces. Check your connection and try again.',
    code: 'UNREACHABLE',
  };
}

function fromGraph(error: CombinedGraphQLErrors): Problem {
  const [first] = error.errors;
  const { code, where, requestId } = first?.extensions ?? {};
  return {
    sentence: first?.message ?? 'Something went wrong on our side.',
    code: typeof code === 'string' ? code : 'UNKNOWN',
    ...(typeof where === 'string' && { where }),
    ...(typeof requestId === 'string' && { requestId }),
  };
}

function fromServer(error: ServerError): Problem {
  const requestId = error.response.headers.get('x-request-id');
  return {
    sentence: sentenceFor(error.statusCode),
    code: error.statusCode === 429 ? 'TOO_MANY_REQUESTS' : 'UNKNOWN',
    ...(requestId && { requestId }),
  };
}

function sentenceFor(status: number): string {
  if (status === 429) return 'That was a lot of requests at once. Wait a minute and try again.';
  if (status === 503) return 'This part of Freshfaces is not available right now. Try again soon.';
  return 'Something went wrong on our side. Try again, or come back later.';
}
