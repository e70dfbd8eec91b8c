import { Problem, type Role } from '@freshfaces/graph-kit';
import { withdrawLostInvitations } from '../invitations/withdraw-lost.ts';
import type { PeopleGraph } from '../parts.ts';
import { colleaguesAt, keepRoles, organisationOf } from '../people/colleagues.ts';
import { onlyHolderOf, worksAt } from '../people/roles.ts';
import { touchRoster } from '../people/roster.store.ts';
import { rolesInWords } from '../words.ts';
import type { Erasing } from './erasing.ts';

interface Registering {
  /** Who asked. */
  readonly byId: string;
  readonly at: string;
}

/**
 * Registers an erasure, once for each subject, and takes the account's roles away. Throws where an
 * organisation would lose someone it can't be without. Call it in a transaction.
 */
export async function registerErasure(
  graph: PeopleGraph,
  erasing: Erasing,
  by: Registering,
): Promise<void> {
  const { erasures, audit } = graph;
  const { byId, at } = by;
  const { id, personId, memberId } = erasing;
  if (await erasures.get(id)) return;
  if (personId) await giveUpRoles(graph, personId, by);
  await erasures.insert({ ...erasing, at, done: false });
  const subjectIds = [personId, memberId].filter((one) => one !== null);
  const happened = { at, personId: byId, action: 'person.erase', content: { erasure: id } };
  await audit.record({ ...happened, subjectIds });
}

async function giveUpRoles(graph: PeopleGraph, personId: string, by: Registering): Promise<void> {
  const { people, ports, rosters } = graph;
  const person = await people.get(personId);
  if (!person) return;
  for (const organisationId of person.organisationIds.filter((id) => worksAt(id, person))) {
    const organisation = await organisationOf(ports, organisationId);
    await touchRoster(rosters, organisationId);
    const everyone = await colleaguesAt(people, organisationId);
    const needed = onlyHolderOf(person, everyone, organisation);
    if (needed.length > 0) throw leaveFirst(organisation.name, needed);
  }
  await keepRoles(people, person, [], person.supports);
  const changed = { inviterId: personId, before: person.roles, after: [], ...by };
  await withdrawLostInvitations(graph, changed);
}

function leaveFirst(organisation: string, needed: readonly Role[]): Problem {
  return new Problem(
    'CONFLICT',
    `Nobody else at ${organisation} is ${rolesInWords(needed)}. Leave it first, and choose who takes over.`,
  );
}
