import { asPerson, type Person } from '@freshfaces/access';
import { findAll, type Stored } from '@freshfaces/store';
import type { PeopleGraph } from '../parts.ts';

type Kept = Pick<PeopleGraph, 'people' | 'ports'>;

/** Everyone who supports a member. */
export function supportersOf(
  { people }: Pick<PeopleGraph, 'people'>,
  memberId: string,
): Promise<Stored<Person>[]> {
  return findAll(people, { where: { supports: memberId } });
}

/** The person as a supporter of one member more. */
export function supporting<P extends Person>(person: P, memberId: string, homeId: string): P {
  const role = { role: 'supporter', organisationId: homeId } as const;
  const held = person.roles.some(
    (one) => one.role === role.role && one.organisationId === role.organisationId,
  );
  return asPerson({
    ...person,
    supports: [...new Set([...person.supports, memberId])],
    roles: held ? person.roles : [...person.roles, role],
  });
}

/**
 * The person without these members; a role as supporter goes where nobody of that organisation is left.
 */
export async function withoutSupporting<P extends Person>(
  { ports }: Pick<Kept, 'ports'>,
  person: P,
  memberIds: readonly string[],
): Promise<P> {
  const supports = person.supports.filter((id) => !memberIds.includes(id));
  const homes = (await ports.members({ ids: supports })).map((one) => one.homeOrganisationId);
  const roles = person.roles.filter(
    ({ role, organisationId }) => role !== 'supporter' || homes.includes(organisationId),
  );
  return asPerson({ ...person, supports, roles });
}

/** Ends every support of a member; call it in a transaction. */
export async function endSupportOf(kept: Kept, memberId: string): Promise<void> {
  for (const person of await supportersOf(kept, memberId)) {
    await kept.people.replace(await withoutSupporting(kept, person, [memberId]));
  }
}

/** Whom a person no longer supports once they hold no role as supporter at an organisation. */
export async function supportsLostAt(
  { ports }: Pick<Kept, 'ports'>,
  { supports }: Person,
  organisationId: string,
): Promise<readonly string[]> {
  const members = await ports.members({ ids: supports });
  return members
    .filter(({ homeOrganisationId }) => homeOrganisationId === organisationId)
    .map(({ id }) => id);
}
