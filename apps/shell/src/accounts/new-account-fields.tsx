import { type Answers, newPasswordProblems, PASSWORD_HINT } from '@freshfaces/web-kit/accounts';
import { type FieldProblem, PasswordInput, TextInput } from '@freshfaces/web-kit/ui';

interface FieldProps {
  errorAt: (field: string) => string | undefined;
  name?: string;
}

/** The name others see on what someone does here. */
export function NameField({ errorAt, name }: FieldProps) {
  return (
    <TextInput
      name="name"
      label="Your name"
      hint="As your colleagues know you."
      error={errorAt('name')}
      width="medium"
      autoComplete="name"
      spellCheck={false}
      defaultValue={name}
    />
  );
}

/** The password of a new account. */
export function NewPasswordField({ errorAt }: Pick<FieldProps, 'errorAt'>) {
  return (
    <PasswordInput
      name="password"
      label="Choose a password"
      hint={PASSWORD_HINT}
      autoComplete="new-password"
      error={errorAt('password')}
    />
  );
}

export function nameProblems(answers: Answers): FieldProblem[] {
  return answers('name') ? [] : [{ field: 'name', message: 'Type your name.' }];
}

export function passwordProblems(answers: Answers): FieldProblem[] {
  return newPasswordProblems(answers('password'), 'password');
}
