import { asPerson, type People, type Person } from '@freshfaces/access';
import { notFound, type RoleAt } from '@freshfaces/graph-kit';
import { findAll, type Stored } from '@freshfaces/store';
import type { OrganisationFact, PeoplePorts } from '../ports.ts';
import { worksAt } from './roles.ts';

/** Everyone who works at an organisation. */
export async function colleaguesAt(
  people: People,
  organisationId: string,
): Promise<readonly Stored<Person>[]> {
  const all = await findAll(people, { where: { organisationIds: organisationId } });
  return all.filter((person) => worksAt(organisationId, person));
}

/** One of them, or `NOT_FOUND`. */
export function colleague(everyone: readonly Stored<Person>[], personId: string): Stored<Person> {
  const found = everyone.find(({ id }) => id === personId);
  if (!found) throw notFound('person');
  return found;
}

export async function keepRoles(
  people: People,
  person: Stored<Person>,
  roles: readonly RoleAt[],
  /** Members whom they support no more. */
  lost: readonly string[] = [],
): Promise<void> {
  const supports = person.supports.filter((id) => !lost.includes(id));
  await people.replace(asPerson({ ...person, roles, supports }));
}

/** The organisation, or `NOT_FOUND`. */
export async function organisationOf(ports: PeoplePorts, id: string): Promise<OrganisationFact> {
  const [organisation] = await ports.organisations({ ids: [id] });
  if (!organisation) throw notFound('organisation');
  return organisation;
}
