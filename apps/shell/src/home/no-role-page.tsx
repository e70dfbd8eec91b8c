import { Link } from '@freshfaces/web-kit/router';
import { Notice, PageTitle } from '@freshfaces/web-kit/ui';
import type { Account } from '../session/session.ts';

/** For someone who is signed in and works for no organisation here: what that means, and what to do. */
export function NoRolePage({ account }: { account: Account }) {
  return (
    <>
      <PageTitle
        title={`Hello, ${account.name}`}
        lead="You are signed in, but no organisation has given you a role yet."
      />
      <Notice title="What to do">
        <ul>
          <li>
            If someone invited you, open the link in their message. It went to{' '}
            <strong>{account.email}</strong>, or to another of your addresses.
          </li>
          <li>
            If not, ask the administrator of your organisation to invite you. An invitation is the
            only way to get a role.
          </li>
          <li>If you have just left an organisation, there is nothing more to do.</li>
        </ul>
      </Notice>
      <p>
        You can still <Link to="/people/account">look after your account</Link>, and{' '}
        <Link to="/panels/records">check any draw</Link>.
      </p>
    </>
  );
}
