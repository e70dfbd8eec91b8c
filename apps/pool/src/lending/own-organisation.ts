import type { AreaProps } from '@freshfaces/web-kit/area';

/** Whose lending this is: the organisation of the role in use; null for a coordinator, who sees all. */
export function ownOrganisationId({ viewer }: AreaProps): string | null {
  const role = viewer?.activeRole;
  return !role || role.role === 'coordinator' ? null : role.organisation.id;
}
