import type { Person } from '@freshfaces/access';
import { notFound, Problem, type Viewer } from '@freshfaces/graph-kit';
import type { Stored } from '@freshfaces/store';
import { withdrawLostInvitations } from '../invitations/withdraw-lost.ts';
import { supportsLostAt } from '../joining/supports.ts';
import type { PeopleGraph } from '../parts.ts';
import type { OrganisationFact } from '../ports.ts';
import { colleague, colleaguesAt, keepRoles } from './colleagues.ts';
import { mustBeFairHeir } from './heir.ts';
import { onlyHolderOf, rolesAt, withRolesAt } from './roles.ts';
import { touchRoster } from './roster.store.ts';

/** Someone who stops working at an organisation, and who takes over from them. */
export interface Going {
  /** Who asks for it: the leaver, or who removes them. */
  readonly viewer: Pick<Viewer, 'personId' | 'roles'>;
  readonly organisation: OrganisationFact;
  readonly leaverId: string;
  readonly heirId: string | null;
}

/** Before the change, so that practice may run elsewhere: what they wrote goes to the person who takes over. Safe to run again. */
export async function handOverWriting(
  { people, ports }: PeopleGraph,
  { viewer, organisation, leaverId, heirId }: Going,
): Promise<void> {
  const organisationId = organisation.id;
  const everyone = await colleaguesAt(people, organisationId);
  const leaver = everyone.find(({ id }) => id === leaverId);
  if (!leaver) return;
  const heir = heirAmong(everyone, heirId, leaverId);
  const needed = onlyHolderOf(leaver, everyone, organisation);
  mustBeFairHeir({ viewer, organisationId, heir, needed });
  const wrote = await ports.authoredBy({ personId: leaverId, organisationId });
  if (wrote === 0) return;
  if (!heirId) throw entriesNeedSomeone();
  await ports.handOver({ organisationId, fromPersonId: leaverId, toPersonId: heirId });
}

/**
 * In the transaction of the change: takes every role away, and gives those the organisation can't be
 * without to whoever takes over. What they sent as an administrator is withdrawn. A member stays one.
 */
export async function takeRolesAway(
  graph: PeopleGraph,
  { viewer, organisation, leaverId, heirId }: Going,
  at: string,
): Promise<void> {
  const { people, rosters } = graph;
  const organisationId = organisation.id;
  await touchRoster(rosters, organisationId, leaverId);
  const everyone = await colleaguesAt(people, organisationId);
  const leaver = colleague(everyone, leaverId);
  const heir = heirAmong(everyone, heirId, leaverId);
  const needed = onlyHolderOf(leaver, everyone, organisation);
  mustBeFairHeir({ viewer, organisationId, heir, needed });
  if (heir && needed.length > 0) {
    const roles = [...rolesAt(organisationId, heir), ...needed].filter((one) => one !== 'member');
    await keepRoles(people, heir, withRolesAt(heir.roles, organisationId, roles));
  }
  const after = withRolesAt(leaver.roles, organisationId, []);
  const lost = await supportsLostAt(graph, leaver, organisationId);
  await keepRoles(people, leaver, after, lost);
  const by = { byId: viewer.personId, at };
  await withdrawLostInvitations(graph, { inviterId: leaverId, before: leaver.roles, after, ...by });
}

function heirAmong(
  everyone: readonly Stored<Person>[],
  heirId: string | null,
  leaverId: string,
): Stored<Person> | null {
  if (!heirId) return null;
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
