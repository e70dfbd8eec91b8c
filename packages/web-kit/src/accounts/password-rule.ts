import type { FieldProblem } from '@freshfaces/web-kit/ui';

/** The shortest password we take; the same figure as in packages/accounts. */
const SHORTEST = 12;

/** What a new password has to be: long, and nothing else (NCSC: three random words). */
export const PASSWORD_HINT = `At least ${SHORTEST} characters. Three words that have nothing to do with each other are strong and easy to remember.`;

/** What is wrong with a new password, at its field. */
export function newPasswordProblems(password: string, field: string): FieldProblem[] {
  if (password.length >= SHORTEST) return [];
  return [{ field, message: `Choose a password of at least ${SHORTEST} characters.` }];
}
