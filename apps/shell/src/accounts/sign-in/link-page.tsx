import { AccountForm, askAccount } from '@freshfaces/web-kit/accounts';
import { useSearchParams } from '@freshfaces/web-kit/router';
import { useState } from 'react';
import { useReturnPath, withReturn } from '../../session/return-path.ts';
import { DeadLink } from '../dead-link.tsx';
import type { SignInParts } from '../parts.ts';
import { isDeadLink, orDeadLink } from '../personal-link.ts';
import { useArrive, type WayIn } from './use-arrive.ts';
import { forgetWantedPage, wantedPage } from './wanted-page.ts';

/** Where the link in a mail leads. It signs in only when pressed, since mail scanners open links too. */
export function LinkPage(parts: SignInParts) {
  const [search] = useSearchParams();
  const inAddress = useReturnPath();
  const [kept] = useState(() => wantedPage(new Date()));
  const returnTo = inAddress === '/' ? kept : inAddress;
  const arrive = useArrive(parts, returnTo);
  const token = search.get('token');
  const [dead, setDead] = useState(!token);
  if (dead) {
    return (
      <DeadLink again={{ label: 'Get a new link', to: withReturn('/sign-in/send-link', returnTo) }}>
        A link signs you in once, within 10 minutes of asking for it.
      </DeadLink>
    );
  }
  return (
    <AccountForm
      title="Sign in with this link"
      lead="The link works once. Press the button to use it now, on this device."
      submitLabel="Sign in"
      check={() => []}
      send={async () => {
        const query = new URLSearchParams({ token: token ?? '' });
        const wayIn = await orDeadLink(askAccount<WayIn>(`/auth/magic-link/verify?${query}`));
        if (isDeadLink(wayIn)) return setDead(true);
        forgetWantedPage();
        await arrive(wayIn);
      }}
    >
      {() => null}
    </AccountForm>
  );
}
