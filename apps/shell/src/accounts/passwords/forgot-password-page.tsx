import { AccountForm, sendAccount } from '@freshfaces/web-kit/accounts';
import { Link, Route, Routes, useNavigate } from '@freshfaces/web-kit/router';
import { PageTitle } from '@freshfaces/web-kit/ui';
import { EmailField, emailProblems } from '../email-field.tsx';
import type { SignInParts } from '../parts.ts';

/** Asks for a link to choose a new password, and says what happens next. */
export function ForgotPasswordPage(parts: SignInParts) {
  return (
    <Routes>
      <Route index element={<AskForReset {...parts} />} />
      <Route path="sent" element={<ResetSent email={parts.email} />} />
    </Routes>
  );
}

function AskForReset(parts: SignInParts) {
  const navigate = useNavigate();
  return (
    <AccountForm
      title="Choose a new password"
      lead="We send a link to your e-mail address. Open it to choose a new password."
      submitLabel="Send the link"
      check={(answers) => emailProblems(answers('email'))}
      send={async (answers) => {
        await sendAccount('/auth/request-password-reset', { email: answers('email') });
        await navigate('/forgot-password/sent');
      }}
    >
      {(errorAt) => <EmailField {...parts} error={errorAt('email')} />}
    </AccountForm>
  );
}

function ResetSent({ email }: { email: string }) {
  return (
    <>
      <PageTitle
        title="Check your e-mail"
        lead={`If ${email || 'the address you gave'} has an account here, a link is on its way.`}
      />
      <p>The link works once, and for an hour. Your old password works until you change it.</p>
      <p>
        Nothing there? Look in the folder for junk mail, or{' '}
        <Link to="/forgot-password">ask for another link</Link>.
      </p>
    </>
  );
}
