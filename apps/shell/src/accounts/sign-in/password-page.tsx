import { AccountForm, type Answers, sendAccount } from '@freshfaces/web-kit/accounts';
import { Link, Navigate } from '@freshfaces/web-kit/router';
import { Actions, ButtonLink, Details, Notice, PasswordInput } from '@freshfaces/web-kit/ui';
import { useReturnPath, withReturn } from '../../session/return-path.ts';
import { EmailField, emailProblems } from '../email-field.tsx';
import type { SignInParts } from '../parts.ts';
import { SingleSignOn } from './single-sign-on.tsx';
import { useArrive, type WayIn } from './use-arrive.ts';

/** Sign-in with e-mail address and password, and the other ways in. */
export function PasswordPage(parts: SignInParts) {
  const { account, sso } = parts.session;
  const returnTo = useReturnPath();
  const arrive = useArrive(parts, returnTo);
  if (account) return <Navigate to={returnTo} replace />;
  const sendLink = withReturn('/sign-in/send-link', returnTo);
  return (
    <>
      <AccountForm
        title="Sign in"
        submitLabel="Sign in"
        check={signInProblems}
        send={async (answers) =>
          arrive(
            await sendAccount<WayIn>('/auth/sign-in/email', {
              email: answers('email'),
              password: answers('password'),
            }),
          )
        }
        help={{ SLOW_DOWN: <InAnotherWay sendLink={sendLink} /> }}
      >
        {(errorAt) => (
          <>
            <EmailField {...parts} error={errorAt('email')} />
            <PasswordInput
              name="password"
              label="Password"
              autoComplete="current-password"
              error={errorAt('password')}
            />
          </>
        )}
      </AccountForm>
      <p>
        <Link to="/forgot-password">I have forgotten my password</Link>
      </p>
      <h2>Without a password</h2>
      <p>We can send a link to your e-mail address. It signs you in once.</p>
      <Actions>
        <ButtonLink to={sendLink} kind="secondary">
          Send me a link instead
        </ButtonLink>
      </Actions>
      {sso && <SingleSignOn name={sso.name} returnTo={returnTo} />}
      <WhoHasAnAccount />
    </>
  );
}

function signInProblems(answers: Answers) {
  const problems = emailProblems(answers('email'));
  if (!answers('password')) problems.push({ field: 'password', message: 'Type your password.' });
  return problems;
}

function InAnotherWay({ sendLink }: { sendLink: string }) {
  return (
    <Notice title="You can still get in now">
      <p>
        Someone tried many passwords, so we made the next tries slow. That may have been somebody
        else. <Link to={sendLink}>A link to your e-mail address</Link> works straight away.
      </p>
    </Notice>
  );
}

function WhoHasAnAccount() {
  return (
    <Details summary="I have no account">
      <p>
        Accounts start with an invitation. Ask the administrator of your organisation, and open the
        link in the message you get.
      </p>
      <p>Members do not need an account: your personal link is in the message we sent you.</p>
    </Details>
  );
}
