/** What may happen to an account, and how its owner is told of it on their page. */
export const SENTENCES = {
  'signed-in-password': 'Signed in with your password',
  'signed-in-link': 'Signed in with a link from your e-mail',
  'signed-in-sso': 'Signed in through your organisation',
  'signed-in-code': 'Signed in with a code from your app',
  'signed-in-backup-code': 'Signed in with a backup code, which is now used up',
  'signed-in-first-time': 'Opened this account',
  'signed-in-demo': 'Chosen on the page of the demo network',
  'first-step': 'Began to sign in; the code from your app was asked for next',
  'session-ended': 'Signed out, or a session was ended',
  'password-chosen': 'Chose a password',
  'password-changed': 'Changed your password',
  'second-factor-on': 'Turned on codes from your app',
  'second-factor-off': 'Turned off codes from your app',
  'second-factor-begun': 'Began to set up codes from your app',
  'backup-codes-renewed': 'Made new backup codes; the old ones no longer work',
  'e-mail-confirmed': 'Confirmed your e-mail address',
  'name-changed': 'Changed your name',
  'sso-connected': 'Connected your organisation’s way of signing in',
} as const;

export type AccountEventKind = keyof typeof SENTENCES;

export interface AccountEvent {
  readonly id: string;
  readonly personId: string;
  /** UTC ISO 8601. */
  readonly at: string;
  readonly kind: AccountEventKind;
}

/** Ways a session begins, as kept with it. */
export type OpenedBy = Extract<AccountEventKind, `signed-in-${string}` | 'first-step'> | 'renewal';
