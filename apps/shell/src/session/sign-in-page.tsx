import { useSearchParams } from '@freshfaces/web-kit/router';
import { Button, ErrorState, Notice, PageTitle } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { ROLE_NAMES } from '../layout/role-names.ts';
import type { DemoPerson } from './session.ts';

export interface SignInPageProps {
  people: DemoPerson[] | null;
  onSignIn: (personId: string, returnTo: string) => Promise<void>;
}

/** Sign-in. With the demo network loaded, a choice of its people; otherwise what to do. */
export function SignInPage({ people, onSignIn }: SignInPageProps) {
  const [search] = useSearchParams();
  const [chosen, setChosen] = useState<string>();
  const [failed, setFailed] = useState(false);
  const returnTo = safePath(search.get('return'));

  async function signIn(personId: string) {
    setChosen(personId);
    setFailed(false);
    try {
      await onSignIn(personId, returnTo);
    } catch {
      setFailed(true);
      setChosen(undefined);
    }
  }

  if (!people) return <AccountsByAdministrator />;
  return (
    <>
      <PageTitle
        title="Who would you like to be?"
        lead="This is the demo network. Its people are made up. Choose one to see Freshfaces as they do."
      />
      {failed && <ErrorState sentence="We could not sign you in. Try again in a moment." />}
      <ul className="ff-people">
        {people.map((person) => (
          <li key={person.id} className="ff-person">
            <h2>{person.name}</h2>
            <p className="ff-person-role">
              {ROLE_NAMES[person.role]}, {person.organisation}
            </p>
            <p>{person.about}</p>
            <Button busy={chosen === person.id} onClick={() => void signIn(person.id)}>
              Sign in as {person.name}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function AccountsByAdministrator() {
  return (
    <>
      <PageTitle title="Sign in" />
      <Notice title="Accounts are set up by your administrator">
        <p>
          Ask the person who looks after Freshfaces in your organisation. Members do not need an
          account: your personal link is in the message we sent you.
        </p>
      </Notice>
    </>
  );
}

/** Only ever a path of this site: never where somebody else's link points. */
function safePath(path: string | null): string {
  return path?.startsWith('/') && !path.startsWith('//') && !path.includes('\\') ? path : '/';
}
