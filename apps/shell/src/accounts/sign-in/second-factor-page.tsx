import { AccountForm, sendAccount } from '@freshfaces/web-kit/accounts';
import { Link, Navigate, useSearchParams } from '@freshfaces/web-kit/router';
import { TextInput } from '@freshfaces/web-kit/ui';
import { useReturnPath, withReturn } from '../../session/return-path.ts';
import type { SignInParts } from '../parts.ts';
import { useArrive } from './use-arrive.ts';

const WAYS = {
  code: {
    title: 'Enter your code',
    lead: 'Open the authenticator app on your telephone. Type the 6 numbers it shows for Freshfaces.',
    label: 'Code from your app',
    empty: 'Type the code from your app.',
    path: '/auth/two-factor/verify-totp',
    other: { label: 'I don’t have my telephone: use a backup code', with: 'backup' },
  },
  backup: {
    title: 'Enter a backup code',
    lead: 'You were given these when you turned the second factor on. Each works once.',
    label: 'Backup code',
    empty: 'Type one of your backup codes.',
    path: '/auth/two-factor/verify-backup-code',
    other: { label: 'Use the code from my app', with: 'code' },
  },
} as const;

/** The second factor: a code from the person's own device, or a backup code. */
export function SecondFactorPage(parts: SignInParts) {
  const [search] = useSearchParams();
  const returnTo = useReturnPath();
  const arrive = useArrive(parts, returnTo);
  const chosen = search.get('with') === 'backup' ? 'backup' : 'code';
  const way = WAYS[chosen];
  const other = new URLSearchParams({ return: returnTo, with: way.other.with });
  const again = (
    <p>
      <Link to={withReturn('/sign-in/password', returnTo)}>Start signing in again</Link>
    </p>
  );
  if (parts.session.account) return <Navigate to={returnTo} replace />;
  return (
    <>
      <AccountForm
        key={chosen}
        title={way.title}
        lead={way.lead}
        submitLabel="Continue"
        check={(answers) => (answers('code') ? [] : [{ field: 'code', message: way.empty }])}
        send={async (answers) => {
          await sendAccount(way.path, { code: answers('code').replace(/\s/gu, '') });
          await arrive({});
        }}
        fieldOf={{ INVALID_CODE: 'code', INVALID_BACKUP_CODE: 'code' }}
        help={{ INVALID_TWO_FACTOR_COOKIE: again, TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: again }}
      >
        {(errorAt) => (
          <TextInput
            name="code"
            label={way.label}
            error={errorAt('code')}
            width="medium"
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            {...(chosen === 'code' && { inputMode: 'numeric' as const })}
          />
        )}
      </AccountForm>
      <p>
        <Link to={`?${other}`}>{way.other.label}</Link>
      </p>
    </>
  );
}
