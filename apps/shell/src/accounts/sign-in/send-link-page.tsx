import { AccountForm, sendAccount } from '@freshfaces/web-kit/accounts';
import { useNavigate } from '@freshfaces/web-kit/router';
import { useReturnPath, withReturn } from '../../session/return-path.ts';
import { EmailField, emailProblems } from '../email-field.tsx';
import type { SignInParts } from '../parts.ts';
import { keepWantedPage } from './wanted-page.ts';

/** Asks where to send a link that signs in once. */
export function SendLinkPage(parts: SignInParts) {
  const returnTo = useReturnPath();
  const navigate = useNavigate();
  return (
    <AccountForm
      title="Get a link by e-mail"
      lead="Open the link and you are signed in. No password needed."
      submitLabel="Send the link"
      check={(answers) => emailProblems(answers('email'))}
      send={async (answers) => {
        await sendAccount('/auth/sign-in/magic-link', { email: answers('email') });
        keepWantedPage(returnTo, new Date());
        await navigate(withReturn('/sign-in/link-sent', returnTo));
      }}
    >
      {(errorAt) => <EmailField {...parts} error={errorAt('email')} />}
    </AccountForm>
  );
}
