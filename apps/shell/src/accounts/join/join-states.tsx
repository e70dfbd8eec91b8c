import { formatDay } from '@freshfaces/web-kit/format';
import { Link, useLocation } from '@freshfaces/web-kit/router';
import { Button, ButtonLink, PageTitle } from '@freshfaces/web-kit/ui';
import { useEffect, useState } from 'react';
import { withReturn } from '../../session/return-path.ts';
import type { Account } from '../../session/session.ts';
import type { Offer } from './invitation.ts';
import { OfferFacts } from './offer-facts.tsx';

const OVER = {
  ACCEPTED: {
    title: 'This invitation has been used',
    lead: 'Its roles were given already. An invitation works once.',
  },
  WITHDRAWN: {
    title: 'This invitation was withdrawn',
    lead: 'It cannot be used any more. Perhaps a newer one is in your e-mail.',
  },
  EXPIRED: {
    title: 'This invitation is out of date',
    lead: 'Invitations are open for a limited time, so that old messages let nobody in.',
  },
} as const;

/** An invitation that can no longer be used, and what to do. */
export function OfferOver({ offer, signedIn }: { offer: Offer; signedIn: boolean }) {
  if (offer.state === 'WAITING') return null;
  const { title, lead } = OVER[offer.state];
  return (
    <>
      <PageTitle title={title} lead={lead} />
      {offer.state === 'EXPIRED' && <p>It was open until {formatDay(offer.expiresAt)}.</p>}
      {offer.state === 'ACCEPTED' ? (
        <ButtonLink to={signedIn ? '/' : '/sign-in'}>
          {signedIn ? 'Go to the home page' : 'Sign in'}
        </ButtonLink>
      ) : (
        <p>
          Ask {offer.invitedBy} at {offer.organisationName} to send you a new one. Until then you
          can <Link to="/panels/records">look at the public draw records</Link>.
        </p>
      )}
    </>
  );
}

interface HasAccountProps {
  offer: Offer;
  keepEmail: (email: string) => void;
}

/** The invited address has an account: sign in with it, then accept. */
export function HasAccount({ offer, keepEmail }: HasAccountProps) {
  const { pathname } = useLocation();
  useEffect(() => keepEmail(offer.email), [keepEmail, offer.email]);
  return (
    <>
      <PageTitle
        title={`Join ${offer.organisationName}`}
        lead={`${offer.invitedBy} has invited you. You have an account already: sign in, and then accept.`}
      />
      <OfferFacts offer={offer} />
      <ButtonLink to={withReturn('/sign-in/password', pathname)}>Sign in and go on</ButtonLink>
    </>
  );
}

interface OtherAddressProps {
  offer: Offer;
  account: Account;
  signOut: () => Promise<void>;
}

/** Somebody else is signed in on this device. */
export function OtherAddress({ offer, account, signOut }: OtherAddressProps) {
  const [busy, setBusy] = useState(false);
  return (
    <>
      <PageTitle
        title="This invitation is for another address"
        lead={`It was sent to ${offer.email}. You are signed in as ${account.email}.`}
      />
      <p>
        If both are yours, sign out and go on with the invited address. If not, ask{' '}
        {offer.invitedBy} to invite the address you use.
      </p>
      <Button
        busy={busy}
        onClick={() => {
          setBusy(true);
          void signOut().finally(() => setBusy(false));
        }}
      >
        Sign out and go on
      </Button>
    </>
  );
}
