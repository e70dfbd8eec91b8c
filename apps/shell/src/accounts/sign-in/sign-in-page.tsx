import type { SignInParts } from '../parts.ts';
import { DemoChooser } from './demo-chooser.tsx';
import { PasswordPage } from './password-page.tsx';

/** Sign-in. With the demo network loaded a choice of its people comes first. */
export function SignInPage(parts: SignInParts) {
  const people = parts.session.demo?.people;
  return people ? (
    <DemoChooser people={people} signInAs={parts.signInAs} />
  ) : (
    <PasswordPage {...parts} />
  );
}
