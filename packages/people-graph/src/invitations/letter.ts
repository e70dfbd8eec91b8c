import type { Role } from '@freshfaces/graph-kit';
import type { Letter } from '@freshfaces/mail';
import { rolesInWords } from '../words.ts';

interface Told {
  readonly to: string;
  readonly organisation: string;
  readonly inviter: string;
  readonly roles: readonly Role[];
  readonly url: string;
  readonly expiresAt: string;
}

const LONG_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

/** What is sent to someone who is invited; the link is the only copy of the token. */
export function invitationLetter(told: Told): Letter {
  const { to, organisation, inviter, roles, url, expiresAt } = told;
  return {
    to,
    subject: 'You are invited to join Freshfaces',
    greeting: 'Hello,',
    paragraphs: [
      `${inviter} invites you to join ${organisation} on Freshfaces as ${rolesInWords(roles)}.`,
      'Freshfaces is where organisations involve people with lived experience in choosing staff, fairly and in turn.',
      `The link works until ${LONG_DAY.format(new Date(expiresAt))}, and for you only. Do not pass it on.`,
    ],
    action: { label: 'See the invitation', url },
    closing:
      'If you did not expect this, you need not do anything. No account is made without you.',
  };
}
