import type { Role } from '@freshfaces/web-kit/area';

/** Roles as people say them. */
export const ROLE_NAMES: Record<Role, string> = {
  commissioner: 'Commissioner',
  recruiter: 'Recruiter',
  'involvement-lead': 'Involvement lead',
  coordinator: 'Coordinator',
  'organisation-admin': 'Administrator',
  member: 'Member',
  supporter: 'Supporter',
};
