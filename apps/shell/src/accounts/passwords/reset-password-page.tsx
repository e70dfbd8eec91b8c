import {
  AccountForm,
  newPasswordProblems,
  PASSWORD_HINT,
  sendAccount,
} from '@freshfaces/web-kit/accounts';
import { Route, Routes, useNavigate, useSearchParams } from '@freshfaces/web-kit/router';
import { ButtonLink, PageTitle, PasswordInput } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { DeadLink } from '../dead-link.tsx';
import { isDeadLink, orDeadLink } from '../personal-link.ts';

/** Where the link for a new password leads. */
export function ResetPasswordPage() {
  return (
    <Routes>
      <Route index element={<NewPassword />} />
      <Route path="done" element={<PasswordChanged />} />
    </Routes>
  );
}

function NewPassword() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const token = search.get('token');
  const [dead, setDead] = useState(!token);
  if (dead) {
    return (
      <DeadLink again={{ label: 'Get a new link', to: '/forgot-password' }}>
        A link for a new password works once, within an hour of asking for it.
      </DeadLink>
    );
  }
  return (
    <AccountForm
      title="Choose a new password"
      lead="After this you are signed out everywhere, and sign in with the new password."
      submitLabel="Save the new password"
      check={(answers) => newPasswordProblems(answers('newPassword'), 'newPassword')}
      send={async (answers) => {
        const change = { token, newPassword: answers('newPassword') };
        const changed = await orDeadLink(sendAccount('/auth/reset-password', change));
        if (isDeadLink(changed)) return setDead(true);
        await navigate('/reset-password/done');
      }}
      fieldOf={{ PASSWORD_TOO_SHORT: 'newPassword', PASSWORD_TOO_LONG: 'newPassword' }}
    >
      {(errorAt) => (
        <PasswordInput
          name="newPassword"
          label="New password"
          hint={PASSWORD_HINT}
          autoComplete="new-password"
          error={errorAt('newPassword')}
        />
      )}
    </AccountForm>
  );
}

function PasswordChanged() {
  return (
    <>
      <PageTitle
        title="Your password is changed"
        lead="You are signed out everywhere. Sign in with the new password."
      />
      <ButtonLink to="/sign-in/password">Sign in</ButtonLink>
    </>
  );
}
