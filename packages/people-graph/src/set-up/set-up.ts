import { asPerson } from '@freshfaces/access';
import { newId, Problem, type RoleAt } from '@freshfaces/graph-kit';
import type { PeopleGraph } from '../parts.ts';

export interface SetUpInput {
  /** The account's id: it is the person's too. */
  readonly personId: string;
  readonly name: string;
  /** `Wexcombe Voices` */
  readonly organisation: string;
}

/**
 * Makes a new network's coordinating body and its first person, who coordinates and administers it.
 * Throws `ALREADY_DONE` once the network has anybody else.
 */
export async function setUp(
  { people, rosters, ports, audit, store, now }: PeopleGraph,
  { personId, name, organisation }: SetUpInput,
): Promise<{ organisationId: string }> {
  const organisationId = newId();
  return store.transaction(async () => {
    const known = await people.get(personId);
    if ((await people.count()) > (known ? 1 : 0) || (await rosters.count()) > 0) throw isSetUp();
    // One document of a fixed name, so that two set-ups at once meet in it.
    await rosters.insert({ id: 'network', changes: 1, formerPersonIds: [] });
    await ports.addOrganisation({ id: organisationId, name: organisation, kind: 'COORDINATOR' });
    const roles: RoleAt[] = [
      { role: 'coordinator', organisationId },
      { role: 'organisation-admin', organisationId },
    ];
    const first = asPerson({ id: personId, name, roles, memberId: null, demo: null });
    if (known) await people.replace({ ...first, version: known.version });
    else await people.insert(first);
    const subjectIds = [personId, organisationId];
    await audit.record({
      at: now(),
      personId,
      action: 'network.set-up',
      subjectIds,
      content: null,
    });
    return { organisationId };
  });
}

function isSetUp(): Problem {
  return new Problem('ALREADY_DONE', 'This network is set up already. Sign in instead.');
}
