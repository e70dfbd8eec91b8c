import type { Letter } from '@freshfaces/mail';

const CLOSING = 'If you did not ask for this, you can ignore it: nothing changes.';

/** @param link `<public address>/sign-in/link?token=…` */
export function signInLetter(to: string, link: string): Letter {
  return {
    to,
    subject: 'Your link to sign in to Freshfaces',
    greeting: 'Hello,',
    paragraphs: [
      'Use this link to sign in. It works once, for ten minutes.',
      'We will ask you to press a button, so that mail programs that open links cannot use it up.',
    ],
    action: { label: 'Sign in', url: link },
    closing: CLOSING,
  };
}

/** @param link `<public address>/reset-password?token=…` */
export function newPasswordLetter(to: string, link: string): Letter {
  return {
    to,
    subject: 'Choose a new password for Freshfaces',
    greeting: 'Hello,',
    paragraphs: [
      'Use this link to choose a new password. It works once, for one hour.',
      'When you have chosen it you are signed out everywhere, and can sign in with the new password.',
    ],
    action: { label: 'Choose a new password', url: link },
    closing: CLOSING,
  };
}

/** @param link `<public address>/verify?token=…` */
export function confirmEmailLetter(to: string, link: string): Letter {
  return {
    to,
    subject: 'Confirm your e-mail address for Freshfaces',
    greeting: 'Hello,',
    paragraphs: ['Please confirm that this is your e-mail address. The link works for one day.'],
    action: { label: 'Confirm my address', url: link },
    closing: CLOSING,
  };
}

/** Told when a way into the account changed, so that nobody changes it behind its owner's back. */
export function accountChangedLetter(to: string, what: string, accountPage: string): Letter {
  return {
    to,
    subject: 'Your Freshfaces account was changed',
    greeting: 'Hello,',
    paragraphs: [what],
    action: { label: 'See my account', url: accountPage },
    closing:
      'If this was not you, choose a new password now and tell your organisation’s administrator.',
  };
}
