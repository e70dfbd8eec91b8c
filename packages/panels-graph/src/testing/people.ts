import type { Role, Viewer } from '@freshfaces/graph-kit';

/** Someone with one role at one organisation. */
export function staff(role: Role, organisationId: string): Viewer {
  return {
    personId: `${role}-at-${organisationId}`,
    name: 'Sam',
    roles: [{ role, organisationId }],
    memberId: null,
  };
}

export function memberViewer(memberId: string, organisationId = 'harbour'): Viewer {
  return {
    personId: `person-of-${memberId}`,
    name: 'Mo',
    roles: [{ role: 'member', organisationId }],
    memberId,
  };
}
