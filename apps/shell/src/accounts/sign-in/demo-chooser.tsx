import { Link, useNavigate } from '@freshfaces/web-kit/router';
import { Button, ErrorState, PageTitle } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { ROLE_NAMES } from '../../layout/role-names.ts';
import { useReturnPath, withReturn } from '../../session/return-path.ts';
import type { DemoPerson } from '../../session/session.ts';

interface DemoChooserProps {
  people: DemoPerson[];
  signInAs: (personId: string) => Promise<void>;
}

/** The people of the demo network, to be signed in as with one press. */
export function DemoChooser({ people, signInAs }: DemoChooserProps) {
  const returnTo = useReturnPath();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<string>();
  const [failed, setFailed] = useState(false);

  async function choose(personId: string) {
    setChosen(personId);
    setFailed(false);
    try {
      await signInAs(personId);
      await navigate(returnTo);
    } catch {
      setFailed(true);
      setChosen(undefined);
    }
  }

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
            <Button busy={chosen === person.id} onClick={() => void choose(person.id)}>
              Sign in as {person.name}
            </Button>
          </li>
        ))}
      </ul>
      <h2>Have you made an account here?</h2>
      <p>
        <Link to={withReturn('/sign-in/password', returnTo)}>
          Sign in with an e-mail address and a password
        </Link>
      </p>
    </>
  );
}
