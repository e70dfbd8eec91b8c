import type { Answers } from '@freshfaces/web-kit/accounts';
import { useQuery } from '@freshfaces/web-kit/apollo';
import { type FieldProblem, PasswordInput } from '@freshfaces/web-kit/ui';
import { MY_ACCOUNT } from './account-query.ts';

/** Where a refused password is shown. */
export const PASSWORD_IS_WRONG = { INVALID_PASSWORD: 'password' };

/**
 * The password once more, before something that matters: an open screen is not enough. Whoever signs in
 * with a link alone has none and is not asked.
 */
export function usePasswordAsked() {
  const { data } = useQuery(MY_ACCOUNT);
  const asked = data?.me.hasPassword ?? true;
  return {
    /** False for whoever has no password. */
    asked,
    check: (answers: Answers): FieldProblem[] => (asked ? needsPassword(answers) : []),
    /** For the body of the request. */
    given: (answers: Answers) => (asked ? { password: answers('password') } : {}),
    field: (error: string | undefined) =>
      asked && (
        <PasswordInput
          name="password"
          label="Your password"
          hint="To be sure that it is you."
          autoComplete="current-password"
          error={error}
        />
      ),
  };
}

export function needsPassword(answers: Answers): FieldProblem[] {
  return answers('password') ? [] : [{ field: 'password', message: 'Type your password.' }];
}
