import { Link } from '@freshfaces/web-kit/router';
import { PageTitle } from '@freshfaces/web-kit/ui';
import { useReturnPath, withReturn } from '../../session/return-path.ts';
import type { SignInParts } from '../parts.ts';

/** What happens next. Says the same whether the address has an account or not. */
export function LinkSentPage({ email }: SignInParts) {
  const returnTo = useReturnPath();
  return (
    <>
      <PageTitle
        title="Check your e-mail"
        lead={`If ${email || 'the address you gave'} has an account here, a link is on its way.`}
      />
      <p>The link works once, and for 10 minutes. Open it on the device you want to use.</p>
      <h2>If nothing comes</h2>
      <ul>
        <li>Look in the folder for junk mail.</li>
        <li>Check that the address above is the one you were invited with.</li>
        <li>
          <Link to={withReturn('/sign-in/send-link', returnTo)}>Ask for another link</Link>
        </li>
      </ul>
    </>
  );
}
