import type { HeldRole, Organisation, Viewer } from '@freshfaces/web-kit/area';

/** Whether this person looks after the whole network. */
export function isCoordinator({ roles }: Viewer): boolean {
  return roles.some(({ role }) => role === 'coordinator');
}

/** The organisations whose people this person looks after, each once. */
export function administered({ roles }: Viewer): Organisation[] {
  return eachOnce(roles.filter(({ role }) => role === 'organisation-admin'));
}

/** The organisations this person works at, each once; being a member of the pool is no work. */
export function worksAt({ roles }: Viewer): Organisation[] {
  return eachOnce(roles.filter(({ role }) => role !== 'member'));
}

function eachOnce(roles: readonly HeldRole[]): Organisation[] {
  return [...new Map(roles.map(({ organisation }) => [organisation.id, organisation])).values()];
}
