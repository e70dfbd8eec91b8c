import {
  AccountForm,
  newPasswordProblems,
  PASSWORD_HINT,
  sendAccount,
} from '@freshfaces/web-kit/accounts';
import { Link, useNavigate } from '@freshfaces/web-kit/router';
import { PasswordInput } from '@freshfaces/web-kit/ui';
import { type AccountPart, BackToAccount } from './account-parts.tsx';
import { needsPassword, PASSWORD_IS_WRONG } from './password-asked.tsx';

/** A new password, which also ends every other session. */
export function ChangePasswordPage({ base, announce }: AccountPart) {
  const navigate = useNavigate();
  return (
    <>
      <BackToAccount base={base} />
      <AccountForm
        title="Change your password"
        lead="You stay signed in here, and are signed out everywhere else."
        submitLabel="Change my password"
        check={(answers) => [
          ...needsPassword(answers),
          ...newPasswordProblems(answers('newPassword'), 'newPassword'),
        ]}
        send={async (answers) => {
          await sendAccount('/auth/change-password', {
            currentPassword: answers('password'),
            newPassword: answers('newPassword'),
            revokeOtherSessions: true,
          });
          announce('Your password is changed.');
          await navigate(base);
        }}
        fieldOf={{ ...PASSWORD_IS_WRONG, PASSWORD_TOO_SHORT: 'newPassword' }}
      >
        {(errorAt) => (
          <>
            <PasswordInput
              name="password"
              label="Your password now"
              autoComplete="current-password"
              error={errorAt('password')}
            />
            <PasswordInput
              name="newPassword"
              label="New password"
              hint={PASSWORD_HINT}
              autoComplete="new-password"
              error={errorAt('newPassword')}
            />
          </>
        )}
      </AccountForm>
      <p>
        <Link to="/forgot-password">I have forgotten my password</Link>
      </p>
    </>
  );
}
