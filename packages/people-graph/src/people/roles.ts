import type { Role, RoleAt, Viewer } from '@freshfaces/graph-kit';
import type { OrganisationFact, OrganisationKind } from '../ports.ts';

const OFFERED: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  PARTNER: ['organisation-admin', 'involvement-lead', 'recruiter', 'supporter'],
  COMMISSIONER: ['organisation-admin', 'commissioner'],
  COORDINATOR: ['organisation-admin', 'coordinator'],
};

const NEEDED: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  PARTNER: ['organisation-admin', 'involvement-lead'],
  COMMISSIONER: ['organisation-admin'],
  COORDINATOR: ['organisation-admin', 'coordinator'],
};

/** Someone with roles at one organisation. */
export interface Holder {
  readonly id: string;
  readonly roles: readonly RoleAt[];
}

/** Roles that people of this kind of organisation may have (R193). */
export function rolesOffered(kind: OrganisationKind): readonly Role[] {
  return OFFERED[kind];
}

export function rolesAt(organisationId: string, { roles }: Pick<Holder, 'roles'>): Role[] {
  return roles.filter((held) => held.organisationId === organisationId).map(({ role }) => role);
}

/** Works at the organisation; a member of the pool does not. */
export function worksAt(organisationId: string, holder: Holder): boolean {
  return rolesAt(organisationId, holder).some((role) => role !== 'member');
}

/** Works at the organisation as more than a supporter, who only helps a member (R167). */
export function isStaffAt(organisationId: string, holder: Holder): boolean {
  return rolesAt(organisationId, holder).some((role) => role !== 'member' && role !== 'supporter');
}

/**
 * Roles this organisation can't be without and that nobody but this person holds there: an administrator
 * everywhere, a named involvement lead at a partner (R22), a coordinator at the coordinating body.
 */
export function onlyHolderOf(
  person: Holder,
  everyone: readonly Holder[],
  { id, kind }: Pick<OrganisationFact, 'id' | 'kind'>,
): Role[] {
  const held = rolesAt(id, person);
  const others = everyone.filter((one) => one.id !== person.id).flatMap((one) => rolesAt(id, one));
  return NEEDED[kind].filter((role) => held.includes(role) && !others.includes(role));
}

export function isAdminAt(viewer: Pick<Viewer, 'roles'>, organisationId: string): boolean {
  return rolesAt(organisationId, viewer).includes('organisation-admin');
}

/**
 * Roles this viewer may put into an invitation. An administrator: all that are offered. A coordinator from
 * outside: only the first administrator, so that no coordinator can let themselves in where members are
 * known by name.
 */
export function rolesToInvite(
  viewer: Pick<Viewer, 'roles'>,
  { id, kind }: Pick<OrganisationFact, 'id' | 'kind'>,
  everyone: readonly Holder[],
): readonly Role[] {
  if (isAdminAt(viewer, id)) return OFFERED[kind];
  return everyone.some((one) => isAdminAt(one, id)) ? [] : ['organisation-admin'];
}

/** The roles with those at one organisation put in place of what was held there; `member` is left alone. */
export function withRolesAt(
  held: readonly RoleAt[],
  organisationId: string,
  roles: readonly Role[],
): RoleAt[] {
  const kept = held.filter((one) => one.organisationId !== organisationId || one.role === 'member');
  return [...kept, ...[...new Set(roles)].map((role) => ({ role, organisationId }))];
}
