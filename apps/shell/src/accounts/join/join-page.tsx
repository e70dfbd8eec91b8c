import { ApolloProvider, useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import { useParams } from '@freshfaces/web-kit/router';
import { PageTitle } from '@freshfaces/web-kit/ui';
import type { SignInParts } from '../parts.ts';
import { AcceptOffer } from './accept-offer.tsx';
import { INVITATION } from './invitation.ts';
import { HasAccount, OfferOver, OtherAddress } from './join-states.tsx';
import { NewAccount } from './new-account.tsx';

/** Where the link of an invitation leads. */
export function JoinPage(parts: SignInParts) {
  const { token = '' } = useParams();
  return (
    <ApolloProvider client={parts.client}>
      <Join key={token} token={token} {...parts} />
    </ApolloProvider>
  );
}

function Join({ token, ...parts }: SignInParts & { token: string }) {
  const { data, error, refetch } = useQuery(INVITATION, { variables: { token } });
  const { account } = parts.session;
  if (!data) {
    return (
      <>
        <PageTitle title="Your invitation" />
        <QueryState error={error} retry={refetch} label="Looking for your invitation…" />
      </>
    );
  }
  const offer = data.invitationOffer;
  if (offer.state !== 'WAITING') return <OfferOver offer={offer} signedIn={Boolean(account)} />;
  if (!account) {
    return offer.hasAccount ? (
      <HasAccount offer={offer} keepEmail={parts.keepEmail} />
    ) : (
      <NewAccount offer={offer} token={token} refresh={parts.refresh} />
    );
  }
  return account.email.toLowerCase() === offer.email.toLowerCase() ? (
    <AcceptOffer offer={offer} token={token} {...parts} />
  ) : (
    <OtherAddress offer={offer} account={account} signOut={parts.signOut} />
  );
}
