import type { Voice } from '../whose/voice.ts';

interface Fate {
  goes: readonly string[];
  stays: readonly string[];
}

/** What an erasure takes and what it leaves, a sentence each, before it is asked for. */
export const FATE: Readonly<Record<Voice, Fate>> = {
  own: {
    goes: [
      'Your name, your e-mail and your phone number.',
      'What you have been through and where you got help, if you told us.',
      'Your dates and your notes.',
      'Your account. You can not sign in again.',
    ],
    stays: [
      'A number in past draws. It does not say who you were. With it, people can still check that each draw was fair.',
      'When you said yes or no to us, next to that number. It shows that we asked.',
      'That number in our list of changes. There is no name in it.',
    ],
  },
  other: {
    goes: [
      'Their name, e-mail and phone number.',
      'Needs they have experience of and services they used, where they were kept.',
      'Their dates and notes.',
      'Their account: they can’t sign in again.',
    ],
    stays: [
      'An opaque number in past draws, so that each can still be checked. It does not say who they were.',
      'When they said yes or no to each question, beside that number, as proof that they were asked.',
      'That number in the list of changes, without a name.',
    ],
  },
};
