import type {
  InvitationState,
  MailState,
  OrganisationKind,
  PersonRole,
} from './generated/graphql.ts';

/** Roles as people say them. */
export const ROLE_WORDS: Readonly<Record<PersonRole, string>> = {
  ORGANISATION_ADMIN: 'Administrator',
  INVOLVEMENT_LEAD: 'Involvement lead',
  RECRUITER: 'Recruiter',
  COMMISSIONER: 'Commissioner',
  COORDINATOR: 'Coordinator',
  SUPPORTER: 'Supporter',
  MEMBER: 'Member of the pool',
};

/** What each role does and may see, for whoever gives it away (R193). */
export const ROLE_DUTIES: Readonly<Record<PersonRole, string>> = {
  ORGANISATION_ADMIN: 'Invites colleagues, gives and takes roles. Sees no member’s record.',
  INVOLVEMENT_LEAD:
    'Looks after this organisation’s own members: sees their names and how to reach them.',
  RECRUITER: 'Asks for panels and starts draws. Sees members under two plain words, not names.',
  COMMISSIONER: 'Writes conditions into contracts and reads the evidence.',
  COORDINATOR: 'Looks after the whole network: counts, mail and changes. Sees no member’s name.',
  SUPPORTER: 'Helps a member find their way. Never scores.',
  MEMBER: 'Takes part in panels.',
};

/** Several roles in one line, the same order everywhere. */
export function rolesInWords(roles: readonly PersonRole[]): string {
  const order = Object.keys(ROLE_WORDS) as PersonRole[];
  return order
    .filter((role) => roles.includes(role))
    .map((role) => ROLE_WORDS[role])
    .join(', ');
}

export const INVITATION_WORDS: Readonly<Record<InvitationState, string>> = {
  WAITING: 'Waiting for an answer',
  ACCEPTED: 'Accepted',
  WITHDRAWN: 'Withdrawn',
  EXPIRED: 'Too old to use',
};

export const MAIL_WORDS: Readonly<Record<MailState, string>> = {
  WAITING: 'Waiting to be sent',
  SENT: 'Sent',
  KEPT: 'Kept here only',
  FAILED: 'Could not be sent',
};

export const KIND_WORDS: Readonly<Record<OrganisationKind, string>> = {
  PARTNER: 'Partner: brings members, recruits, or both',
  COMMISSIONER: 'Commissioner: pays for services',
  COORDINATOR: 'Coordinating body: looks after the network',
};
