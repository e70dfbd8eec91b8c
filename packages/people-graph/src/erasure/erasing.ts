import { assertCan, type People, type Person } from '@freshfaces/access';
import { notFound, Problem, type Viewer } from '@freshfaces/graph-kit';
import type { Stored } from '@freshfaces/store';
import type { PeopleGraph } from '../parts.ts';
import { isAdminAt } from '../people/roles.ts';

/** Whom an erasure is about; ids are what the register keeps. */
export interface Erasing {
  /** Opaque, and the same for the same subject: there is one erasure each. */
  readonly id: string;
  readonly personId: string | null;
  readonly memberId: string | null;
}

interface Asked {
  readonly personId?: string | null | undefined;
  readonly memberId?: string | null | undefined;
}

/**
 * Whom this viewer may erase by what they asked, or a Problem. Oneself: account and member record. A
 * member: by their home organisation's lead; their account goes too unless they also work somewhere.
 * Someone who was removed: by an administrator of an organisation they worked for.
 */
export async function erasingOf(
  graph: PeopleGraph,
  viewer: Viewer,
  { personId, memberId }: Asked,
): Promise<Erasing> {
  if (Boolean(personId) === Boolean(memberId)) throw oneOfTheTwo();
  if (memberId) return erasingMember(graph, viewer, memberId);
  const person = personId ? await graph.people.get(personId) : null;
  if (person && person.id === viewer.personId) return erasingWhole(person);
  if (!person || person.memberId || !(await workedFor(graph, viewer, person))) {
    throw notFound('person');
  }
  return erasingWhole(person);
}

async function erasingMember(
  { ports, people }: PeopleGraph,
  viewer: Viewer,
  memberId: string,
): Promise<Erasing> {
  const [member] = await ports.members({ ids: [memberId] });
  const organisationIds = member ? [member.homeOrganisationId] : [];
  assertCan(viewer, 'member.erase', { organisationIds, memberId });
  return viewer.memberId === memberId
    ? { id: `member-${memberId}`, personId: viewer.personId, memberId }
    : erasingForOthers(people, memberId);
}

/** A member whom someone else erases: the account goes too, unless they also work somewhere. */
export async function erasingForOthers(people: People, memberId: string): Promise<Erasing> {
  const [person] = (await people.find({ where: { memberId }, limit: 1 })).items;
  const worksToo = person?.roles.some(({ role }) => role !== 'member') ?? false;
  return {
    id: `member-${memberId}`,
    personId: person && !worksToo ? person.id : null,
    memberId,
  };
}

function erasingWhole({ id, memberId }: Person): Erasing {
  return { id: memberId ? `member-${memberId}` : `person-${id}`, personId: id, memberId };
}

async function workedFor(
  { rosters }: PeopleGraph,
  viewer: Viewer,
  person: Stored<Person>,
): Promise<boolean> {
  if (person.roles.length > 0) return false;
  const administered = viewer.roles
    .map(({ organisationId }) => organisationId)
    .filter((id) => isAdminAt(viewer, id));
  const kept = await rosters.getMany([...new Set(administered)]);
  return kept.some((roster) => roster?.formerPersonIds.includes(person.id));
}

function oneOfTheTwo(): Problem {
  return new Problem('BAD_INPUT', 'Say whom: a person or a member, one of the two.', 'personId');
}
