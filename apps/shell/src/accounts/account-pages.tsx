import { Route, Routes } from '@freshfaces/web-kit/router';
import { useState } from 'react';
import { NotFoundPage } from '../not-found-page.tsx';
import { JoinPage } from './join/join-page.tsx';
import type { ShellParts } from './parts.ts';
import { ForgotPasswordPage } from './passwords/forgot-password-page.tsx';
import { ResetPasswordPage } from './passwords/reset-password-page.tsx';
import { VerifyPage } from './passwords/verify-page.tsx';
import { SetUpPages } from './set-up/set-up-pages.tsx';
import { LinkPage } from './sign-in/link-page.tsx';
import { LinkSentPage } from './sign-in/link-sent-page.tsx';
import { PasswordPage } from './sign-in/password-page.tsx';
import { SecondFactorPage } from './sign-in/second-factor-page.tsx';
import { SendLinkPage } from './sign-in/send-link-page.tsx';
import { SignInPage } from './sign-in/sign-in-page.tsx';

/** Every way in: pages few people open, and those who do once. The shell loads them when they are opened. */
export function AccountPages(shell: ShellParts) {
  const [email, keepEmail] = useState('');
  const parts = { ...shell, email, keepEmail };
  return (
    <Routes>
      <Route path="sign-in" element={<SignInPage {...parts} />} />
      <Route path="sign-in/password" element={<PasswordPage {...parts} />} />
      <Route path="sign-in/second-factor" element={<SecondFactorPage {...parts} />} />
      <Route path="sign-in/send-link" element={<SendLinkPage {...parts} />} />
      <Route path="sign-in/link-sent" element={<LinkSentPage {...parts} />} />
      <Route path="sign-in/link" element={<LinkPage {...parts} />} />
      <Route path="forgot-password/*" element={<ForgotPasswordPage {...parts} />} />
      <Route path="reset-password/*" element={<ResetPasswordPage />} />
      <Route path="verify/*" element={<VerifyPage />} />
      <Route path="set-up/*" element={<SetUpPages {...parts} />} />
      <Route path="join/:token" element={<JoinPage {...parts} />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
