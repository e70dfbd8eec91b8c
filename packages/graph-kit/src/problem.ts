import { GraphQLError } from 'graphql';

/** Every code a caller may meet, stable for ever; screens and tests match on these, never on sentences. */
export type ProblemCode =
  | 'BAD_INPUT'
  | 'NOT_SIGNED_IN'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'ALREADY_DONE'
  | 'INFEASIBLE'
  | 'BUSY'
  | 'UNAVAILABLE';

/**
 * The one error that reaches people: a clear sentence saying what is wrong, where, and what to do.
 * Anything else that is thrown is a fault of ours, logged and shown only as "something went wrong".
 */
export class Problem extends GraphQLError {
  readonly code: ProblemCode;

  /** @param where the input field or thing concerned, when there is one: `interviewsFrom`. */
  constructor(code: ProblemCode, sentence: string, where?: string) {
    super(sentence, { extensions: where ? { code, where } : { code } });
    this.name = 'Problem';
    this.code = code;
  }
}

/** The same answer whether a thing does not exist or may not be seen, so that ids cannot be probed. */
export function notFound(what: string): Problem {
  return new Problem(
    'NOT_FOUND',
    `We could not find that ${what}. The link may be wrong, or what it led to is no longer here.`,
  );
}
