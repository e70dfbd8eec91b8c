import { AccountForm, askAccount } from '@freshfaces/web-kit/accounts';
import { Route, Routes, useNavigate, useSearchParams } from '@freshfaces/web-kit/router';
import { ButtonLink, PageTitle } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { DeadLink } from '../dead-link.tsx';
import { isDeadLink, orDeadLink } from '../personal-link.ts';

/** Where the link that proves an e-mail address leads. */
export function VerifyPage() {
  return (
    <Routes>
      <Route index element={<ConfirmAddress />} />
      <Route path="done" element={<AddressConfirmed />} />
    </Routes>
  );
}

function ConfirmAddress() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const token = search.get('token');
  const [dead, setDead] = useState(!token);
  if (dead) {
    return (
      <DeadLink again={{ label: 'Sign in to get a new link', to: '/sign-in' }}>
        A link that confirms an e-mail address works for a day.
      </DeadLink>
    );
  }
  return (
    <AccountForm
      title="Confirm your e-mail address"
      lead="So that we know that messages about your account reach you."
      submitLabel="Confirm my address"
      check={() => []}
      send={async () => {
        const query = new URLSearchParams({ token: token ?? '' });
        const confirmed = await orDeadLink(askAccount(`/auth/verify-email?${query}`));
        if (isDeadLink(confirmed)) return setDead(true);
        await navigate('/verify/done');
      }}
    >
      {() => null}
    </AccountForm>
  );
}

function AddressConfirmed() {
  return (
    <>
      <PageTitle title="Your e-mail address is confirmed" lead="There is nothing more to do." />
      <ButtonLink to="/">Go to the home page</ButtonLink>
    </>
  );
}
