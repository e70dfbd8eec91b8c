import { findAll } from '@freshfaces/store';
import type { Panels } from './parts.ts';

/** Where the network's coordinators are: ids of organisations. */
export async function coordinatorsAt({ people }: Panels): Promise<readonly string[]> {
  const everyone = await findAll(people, {});
  const at = everyone.flatMap(({ roles }) =>
    roles.flatMap(({ role, organisationId }) => (role === 'coordinator' ? organisationId : [])),
  );
  return [...new Set(at)].sort();
}
