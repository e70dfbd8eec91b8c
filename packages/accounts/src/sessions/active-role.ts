import type { RoleAt } from '@freshfaces/graph-kit';

/** `involvement-lead@<organisation id>`, as kept with a session. */
export function keptRole({ role, organisationId }: RoleAt): string {
  return `${role}@${organisationId}`;
}

/** The role a person acts in: the one they chose, while they still have it, else their first; null for none. */
export function activeRole(
  roles: readonly RoleAt[],
  kept: string | null | undefined,
): RoleAt | null {
  return roles.find((role) => keptRole(role) === kept) ?? roles[0] ?? null;
}
