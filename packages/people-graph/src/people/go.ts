import type { Person } from '@freshfaces/access';
import { notFound, Problem } from '@freshfaces/graph-kit';
import type { Stored } from '@freshfaces/store';
import type { PeopleGraph } from '../parts.ts';
import type { OrganisationFact } from '../ports.ts';
import { nobodyElse } from './change-roles.ts';
import { colleague, colleaguesAt, keepRoles } from './colleagues.ts';
import { onlyHolderOf, rolesAt, withRolesAt } from './roles.ts';
import { touchRoster } from './roster.store.ts';

/** Someone who stops working at an organisation, and who takes over from them. */
export interface Going {
  readonly organisation: OrganisationFact;
  readonly leaverId: string;
  readonly heirId: string | null;
}

/** Before the change, so that practice may run elsewhere: what they wrote goes to the person who takes over. Safe to run again. */
export async function handOverWriting(
  { people, ports }: PeopleGraph,
  { organisation, leaverId, heirId }: Going,
): Promise<void> {
  const organisationId = organisation.id;
  const everyone = await colleaguesAt(people, organisationId);
  if (!everyone.some(({ id }) => id === leaverId)) return;
  if (heirId) heirAmong(everyone, heirId, leaverId);
  const wrote = await ports.authoredBy({ personId: leaverId, organisationId });
  if (wrote === 0) return;
  if (!heirId) throw entriesNeedSomeone();
  await ports.handOver({ organisationId, fromPersonId: leaverId, toPersonId: heirId });
}

/**
 * In the transaction of the change: takes every role away, and gives those the organisation can't be
 * without to whoever takes over. A member stays one.
 */
export async function takeRolesAway(
  { people, rosters }: PeopleGraph,
  { organisation, leaverId, heirId }: Going,
): Promise<void> {
  await touchRoster(rosters, organisation.id, leaverId);
  const everyone = await colleaguesAt(people, organisation.id);
  const leaver = colleague(everyone, leaverId);
  const needed = onlyHolderOf(leaver, everyone, organisation);
  if (needed.length > 0) {
    if (!heirId) throw nobodyElse(needed);
    const heir = heirAmong(everyone, heirId, leaverId);
    const roles = [...rolesAt(organisation.id, heir), ...needed].filter((one) => one !== 'member');
    await keepRoles(people, heir, withRolesAt(heir.roles, organisation.id, roles));
  }
  await keepRoles(people, leaver, withRolesAt(leaver.roles, organisation.id, []));
}

function heirAmong(
  everyone: readonly Stored<Person>[],
  heirId: string,
  leaverId: string,
): Stored<Person> {
  const heir = everyone.find(({ id }) => id === heirId && id !== leaverId);
  if (!heir) throw notFound('person to take over');
  return heir;
}

function entriesNeedSomeone(): Problem {
  return new Problem(
    'CONFLICT',
    'There are practice entries that need someone to look after them. Choose who takes them over.',
    'handOverTo',
  );
}
