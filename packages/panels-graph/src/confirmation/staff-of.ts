import type { Person } from '@freshfaces/access';
import { notFound, Problem } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import type { StaffSeat } from './panel-team.ts';

/** Staff of this organisation, who can be named beside its panels. Throws `BAD_INPUT` for anyone else. */
export async function mustBeStaffOf(
  { people }: Pick<Panels, 'people'>,
  organisationId: string,
  staff: readonly StaffSeat[],
): Promise<void> {
  const found = await people.getMany(staff.map(({ personId }) => personId));
  for (const person of found) {
    if (!person) throw notFound('person');
    if (!isStaffOf(person, organisationId)) {
      throw new Problem('BAD_INPUT', 'Name staff of this organisation.', 'staff');
    }
  }
}

/** Do they work there? Members and supporters don't count as staff. */
function isStaffOf({ roles }: Pick<Person, 'roles'>, organisationId: string): boolean {
  return roles.some(
    (each) =>
      each.organisationId === organisationId && each.role !== 'member' && each.role !== 'supporter',
  );
}

/** Everyone who could be named beside a panel of this organisation, by name. */
export async function staffOf(
  { people }: Pick<Panels, 'people'>,
  organisationId: string,
): Promise<readonly Person[]> {
  const found = await findAll(people, { where: { organisationIds: organisationId } });
  return found
    .filter((person) => isStaffOf(person, organisationId))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
