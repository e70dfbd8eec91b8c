import { AccountForm, sendAccount } from '@freshfaces/web-kit/accounts';
import { useNavigate } from '@freshfaces/web-kit/router';
import { PASSWORD_IS_WRONG, usePasswordAsked } from '../password-asked.tsx';
import type { NewSecondFactor } from './turn-on-pages.tsx';

interface AskPasswordProps {
  next: string;
  onGiven: (given: NewSecondFactor) => void;
}

/** What a second factor is, and the password to begin. */
export function AskPassword({ next, onGiven }: AskPasswordProps) {
  const navigate = useNavigate();
  const password = usePasswordAsked();
  return (
    <AccountForm
      title="Turn on the second factor"
      lead="When you sign in, we then ask for a code from your telephone too. Someone who has found out your password still can’t get in."
      submitLabel="Continue"
      check={password.check}
      send={async (answers) => {
        onGiven(
          await sendAccount<NewSecondFactor>('/auth/two-factor/enable', password.given(answers)),
        );
        await navigate(next);
      }}
      fieldOf={PASSWORD_IS_WRONG}
    >
      {(errorAt) => (
        <>
          <p>
            You need an authenticator app. Most telephones have one in their password settings;
            there are free ones too. It works without a signal.
          </p>
          {password.field(errorAt('password'))}
        </>
      )}
    </AccountForm>
  );
}
