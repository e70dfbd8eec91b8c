import type { Letter } from '../mail.ts';

/** A letter with a personal link, as sign-in sends it. */
export const LETTER: Letter = {
  to: 'Ada@harbour.example',
  subject: 'Your link to sign in to Freshfaces',
  greeting: 'Hello Ada Byrne,',
  paragraphs: [
    'Use this link to sign in. It works once & for 15 minutes.',
    'It is <only> for you.',
  ],
  action: { label: 'Sign in', url: 'https://faces.example/sign-in/link?token=secret-1&next=%2F' },
  closing: 'If you did not ask for this, do nothing.',
};
