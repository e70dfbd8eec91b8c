import type { Answers } from '@freshfaces/web-kit/accounts';
import { type FieldProblem, PasswordInput } from '@freshfaces/web-kit/ui';

/** The password once more, before something that matters: an open screen is not enough. */
export function PasswordAsked({ error }: { error: string | undefined }) {
  return (
    <PasswordInput
      name="password"
      label="Your password"
      hint="To be sure that it is you."
      autoComplete="current-password"
      error={error}
    />
  );
}

export function needsPassword(answers: Answers): FieldProblem[] {
  return answers('password') ? [] : [{ field: 'password', message: 'Type your password.' }];
}

/** Where a refused password is shown. */
export const PASSWORD_IS_WRONG = { INVALID_PASSWORD: 'password' };
