import type { Role, RoleAt } from '@freshfaces/graph-kit';
import { CANARY, MEMBERS, secretsOf } from './members.ts';
import {
  BORROWER,
  COMMISSIONER,
  HOME,
  NETWORK,
  OTHER,
  OTHER_COMMISSIONER,
} from './organisations.ts';

interface StaffFact {
  readonly id: string;
  readonly roles: readonly RoleAt[];
  /** Members who let them help. */
  readonly supports?: readonly string[];
}

const staff = (id: string, organisationId: string, ...roles: Role[]): StaffFact => ({
  id,
  roles: roles.map((role) => ({ role, organisationId })),
});

/** Everyone who works somewhere. Whoever is "other" holds every role there, and still may not. */
export const STAFF: readonly StaffFact[] = [
  staff('home-lead', HOME, 'involvement-lead'),
  staff('home-recruiter', HOME, 'recruiter'),
  staff('home-admin', HOME, 'organisation-admin'),
  staff('home-supporter', HOME, 'supporter'),
  { ...staff('home-helper', HOME, 'supporter'), supports: [CANARY] },
  staff('borrower', BORROWER, 'recruiter', 'involvement-lead'),
  staff('borrower-admin', BORROWER, 'organisation-admin'),
  staff('elsewhere', OTHER, 'recruiter', 'involvement-lead', 'organisation-admin'),
  staff('commissioner', COMMISSIONER, 'commissioner'),
  staff('other-commissioner', OTHER_COMMISSIONER, 'commissioner', 'organisation-admin'),
  staff('coordinator', NETWORK, 'coordinator'),
];

/** The id of the person who is this member. */
export function personOf(memberId: string): string {
  return `person-${memberId}`;
}

/** As documents of the store, all of whom the demo chooser offers. */
export function peopleToKeep() {
  const workers = STAFF.map(({ id, roles, supports }) => ({
    id,
    ...(supports && { supports }),
    name: `Canary ${id} worker`,
    roles,
    memberId: null,
    demo: 'Someone of the test network.',
  }));
  const members = MEMBERS.map((member) => ({
    id: personOf(member.id),
    name: secretsOf(member).name,
    roles: [{ role: 'member' as const, organisationId: member.home }],
    memberId: member.id,
    demo: 'Someone of the test network.',
  }));
  return [...workers, ...members];
}
