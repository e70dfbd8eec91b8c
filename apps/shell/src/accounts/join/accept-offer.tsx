import { useMutation } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import { Actions, Button, ErrorSummary, PageTitle } from '@freshfaces/web-kit/ui';
import type { SignInParts } from '../parts.ts';
import { acceptWords } from './accept-words.ts';
import { ACCEPT, type Offer, rolesInWords } from './invitation.ts';
import { OfferFacts } from './offer-facts.tsx';

interface AcceptOfferProps extends SignInParts {
  offer: Offer;
  token: string;
}

/** The last press: the roles offered become those of the account that is signed in. */
export function AcceptOffer({ offer, token, announce, refresh }: AcceptOfferProps) {
  const navigate = useNavigate();
  const words = acceptWords(offer);
  const [mutate] = useMutation(ACCEPT);
  const { send, busy, problem } = useSend<{ token: string }>(async (input) => {
    await mutate({ variables: { input } });
    announce(words.done);
    await refresh();
    await navigate('/');
  });
  return (
    <>
      <ErrorSummary problems={problem ? [{ message: problem.sentence }] : []} />
      <PageTitle
        title={`Join ${offer.organisationName}`}
        lead={`You are signed in as ${offer.email}. ${words.lead}`}
      />
      <OfferFacts offer={offer} />
      <p>{words.whoSees}</p>
      <Actions>
        <Button busy={busy} onClick={() => void send({ token })}>
          Accept: {rolesInWords(offer.roles)}
        </Button>
      </Actions>
    </>
  );
}
