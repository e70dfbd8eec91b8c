import { AccountForm, sendAccount } from '@freshfaces/web-kit/accounts';
import { Link } from '@freshfaces/web-kit/router';
import { TextInput } from '@freshfaces/web-kit/ui';
import {
  NameField,
  NewPasswordField,
  nameProblems,
  passwordProblems,
} from '../new-account-fields.tsx';
import type { Offer } from './invitation.ts';
import { OfferFacts } from './offer-facts.tsx';

interface NewAccountProps {
  offer: Offer;
  token: string;
  refresh: () => Promise<void>;
}

/** Makes an account for the invited address; accepting comes on the next page. */
export function NewAccount({ offer, token, refresh }: NewAccountProps) {
  return (
    <>
      <AccountForm
        title={`Join ${offer.organisationName}`}
        lead={`${offer.invitedBy} has invited you. First make your account.`}
        submitLabel="Make my account"
        check={(answers) => [...nameProblems(answers), ...passwordProblems(answers)]}
        send={async (answers) => {
          await sendAccount('/auth/sign-up/email', {
            name: answers('name'),
            email: offer.email,
            password: answers('password'),
            invitation: token,
          });
          await refresh();
        }}
        fieldOf={{ PASSWORD_TOO_SHORT: 'password', PASSWORD_TOO_LONG: 'password' }}
      >
        {(errorAt) => (
          <>
            <OfferFacts offer={offer} />
            <TextInput
              name="email"
              type="email"
              label="E-mail address"
              hint="Your invitation came here, so this is what you sign in with."
              autoComplete="username"
              width="medium"
              readOnly
              value={offer.email}
            />
            <NameField errorAt={errorAt} />
            <NewPasswordField errorAt={errorAt} />
          </>
        )}
      </AccountForm>
      <p>
        We use your name and e-mail address to let you in and to say who did what.{' '}
        <Link to="/about/privacy">What we keep about you</Link>
      </p>
    </>
  );
}
