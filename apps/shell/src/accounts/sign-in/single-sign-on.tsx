import { AccountProblem, sendAccount } from '@freshfaces/web-kit/accounts';
import { useSearchParams } from '@freshfaces/web-kit/router';
import { Actions, Button, ErrorState } from '@freshfaces/web-kit/ui';
import { useState } from 'react';

interface SingleSignOnProps {
  /** What people call it: `Elm Trust sign-in`. */
  name: string;
  returnTo: string;
}

/** The way in through the organisation's own sign-in; says so when that came back without success. */
export function SingleSignOn({ name, returnTo }: SingleSignOnProps) {
  const [search] = useSearchParams();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(
    search.has('error')
      ? `${name} did not sign you in here. You need an invitation to the same e-mail address first.`
      : null,
  );

  async function go() {
    setBusy(true);
    try {
      const { url } = await sendAccount<{ url: string }>('/auth/sign-in/social', {
        provider: 'sso',
        callbackURL: returnTo,
        errorCallbackURL: '/sign-in',
        disableRedirect: true,
      });
      window.location.assign(url);
    } catch (error) {
      if (!(error instanceof AccountProblem)) throw error;
      setProblem(error.message);
      setBusy(false);
    }
  }

  return (
    <>
      <h2>Through your organisation</h2>
      {problem && <ErrorState sentence={problem} />}
      <Actions>
        <Button kind="secondary" busy={busy} onClick={() => void go()}>
          Sign in with {name}
        </Button>
      </Actions>
    </>
  );
}
