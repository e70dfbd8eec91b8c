import type { Role } from '@freshfaces/graph-kit';
import type { PersonRole } from './generated/resolvers-types.ts';

const SAID: Readonly<Record<Role, PersonRole>> = {
  commissioner: 'COMMISSIONER',
  recruiter: 'RECRUITER',
  'involvement-lead': 'INVOLVEMENT_LEAD',
  coordinator: 'COORDINATOR',
  'organisation-admin': 'ORGANISATION_ADMIN',
  member: 'MEMBER',
  supporter: 'SUPPORTER',
};

const KEPT = Object.fromEntries(Object.entries(SAID).map(([kept, said]) => [said, kept])) as Record<
  PersonRole,
  Role
>;

/** The role as the graph says it. */
export function roleSaid(role: Role): PersonRole {
  return SAID[role];
}

/** The role as it is kept. */
export function roleKept(role: PersonRole): Role {
  return KEPT[role];
}

const IN_WORDS: Readonly<Record<Role, string>> = {
  commissioner: 'commissioner',
  recruiter: 'recruiter',
  'involvement-lead': 'involvement lead',
  coordinator: 'network coordinator',
  'organisation-admin': 'administrator',
  member: 'member',
  supporter: 'supporter',
};

/** `administrator and involvement lead` */
export function rolesInWords(roles: readonly Role[]): string {
  return new Intl.ListFormat('en-GB').format(roles.map((role) => IN_WORDS[role]));
}
