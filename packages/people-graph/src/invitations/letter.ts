import type { Role } from '@freshfaces/graph-kit';
import type { Letter } from '@freshfaces/mail';
import { rolesInWords } from '../words.ts';
import type { About } from './invitation.ts';

interface Told {
  readonly to: string;
  readonly organisation: string;
  readonly inviter: string;
  readonly roles: readonly Role[];
  /** Null for someone who is to work there. */
  readonly as: About['as'] | null;
  readonly url: string;
  readonly expiresAt: string;
}

const LONG_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

/** What is sent to someone who is invited; the link is the only copy of the token. */
export function invitationLetter(told: Told): Letter {
  const { to, url, expiresAt } = told;
  return {
    to,
    subject: 'You are invited to join Freshfaces',
    greeting: 'Hello,',
    paragraphs: [
      ...WORDS[told.as ?? 'staff'](told),
      `The link works until ${LONG_DAY.format(new Date(expiresAt))}, and for you only. Do not pass it on.`,
    ],
    action: { label: 'See the invitation', url },
    closing:
      'If you did not expect this, you need not do anything. No account is made without you.',
  };
}

const WORDS: Readonly<Record<About['as'] | 'staff', (told: Told) => readonly string[]>> = {
  staff: ({ inviter, organisation, roles }) => [
    `${inviter} invites you to join ${organisation} on Freshfaces as ${rolesInWords(roles)}.`,
    'Freshfaces is where organisations involve people with lived experience in choosing staff, fairly and in turn.',
  ],
  member: ({ inviter, organisation }) => [
    `${inviter} at ${organisation} invites you to open your own account on Freshfaces.`,
    'With it you can see what is kept about you, and say yes or no to taking part.',
    'You do not need an account. If you like letters or calls better, that is fine.',
  ],
  supporter: ({ inviter }) => [
    `${inviter} asks you to be a supporter on Freshfaces: to help someone take part.`,
    'You will see their invitations, their training and their days. You never answer for them.',
    'They can end this at any time.',
  ],
};
