import { AccountProblem } from '@freshfaces/web-kit/accounts';

const DEAD = Symbol('a link that no longer works');

/** Codes for a link that was used, is out of date, or never was. */
const CODES = ['INVALID_TOKEN', 'TOKEN_EXPIRED', 'EXPIRED_TOKEN'];

/** The answer to using a personal link, or that the link no longer works. Throws any other AccountProblem. */
export async function orDeadLink<T>(answer: Promise<T>): Promise<T | typeof DEAD> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof AccountProblem && CODES.includes(error.code)) return DEAD;
    throw error;
  }
}

export function isDeadLink(answer: unknown): answer is typeof DEAD {
  return answer === DEAD;
}
