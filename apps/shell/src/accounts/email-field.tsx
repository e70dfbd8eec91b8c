import { type FieldProblem, TextInput } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import type { SignInParts } from './parts.ts';

interface EmailFieldProps extends Pick<SignInParts, 'email' | 'keepEmail'> {
  hint?: ReactNode;
  error: string | undefined;
}

/** The address someone signs in with; what they typed on the page before is there already. */
export function EmailField({ email, keepEmail, hint, error }: EmailFieldProps) {
  return (
    <TextInput
      name="email"
      type="email"
      label="E-mail address"
      hint={hint}
      error={error}
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      width="medium"
      value={email}
      onChange={(event) => keepEmail(event.target.value)}
    />
  );
}

/** What is wrong with an e-mail address as typed. */
export function emailProblems(email: string): FieldProblem[] {
  if (!email) return [{ field: 'email', message: 'Type your e-mail address.' }];
  if (/^\S+@\S+\.\S+$/u.test(email)) return [];
  return [{ field: 'email', message: 'Type an e-mail address like name@example.org.' }];
}
