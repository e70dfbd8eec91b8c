import type { Answers } from '@freshfaces/web-kit/accounts';
import { type FieldProblem, TextInput } from '@freshfaces/web-kit/ui';
import { PASSWORD_IS_WRONG, usePasswordAsked } from './password-asked.tsx';

/** Where a refused password or code is shown. */
export const PROOF_IS_WRONG = {
  ...PASSWORD_IS_WRONG,
  CODE_NEEDED: 'code',
  INVALID_CODE: 'code',
  INVALID_BACKUP_CODE: 'code',
};

/** Before the second factor is changed: the password, or a code for whoever signs in with a link alone. */
export function useProofAsked() {
  const { asked, check, given, field } = usePasswordAsked();
  if (asked) {
    return { check, given, field: (errorAt: ErrorAt) => field(errorAt('password')) };
  }
  return {
    check: needsCode,
    /** For the body of the request. */
    given: (answers: Answers) => ({ code: answers('code').replace(/\s/gu, '') }),
    field: (errorAt: ErrorAt) => (
      <TextInput
        name="code"
        label="Code from your app, or a backup code"
        hint="To be sure that it is you."
        error={errorAt('code')}
        width="medium"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
      />
    ),
  };
}

type ErrorAt = (field: string) => string | undefined;

function needsCode(answers: Answers): FieldProblem[] {
  const message = 'Type the code that your app shows, or a backup code.';
  return answers('code') ? [] : [{ field: 'code', message }];
}
