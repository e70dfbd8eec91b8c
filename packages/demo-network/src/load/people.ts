import { asPerson, openPeople, type Person } from '@freshfaces/access';
import type { Store } from '@freshfaces/store';
import type { MemberFact } from '../facts/members.ts';
import { STAFF } from '../facts/staff.ts';
import { demoId } from '../identity.ts';

/** Staff can all be signed in as; of the members a few, with a line that says who they are. */
export async function loadPeople(
  store: Store,
  members: readonly MemberFact[],
  about: ReadonlyMap<string, string>,
): Promise<void> {
  const staff: Person[] = STAFF.map((fact) =>
    asPerson({
      id: staffId(fact.name),
      name: fact.name,
      roles: fact.roles.map((role) => ({
        role,
        organisationId: demoId('organisation', fact.organisation),
      })),
      memberId: null,
      demo: fact.about,
    }),
  );
  const people: Person[] = members.map((fact) =>
    asPerson({
      id: demoId('person', fact.key),
      name: fact.name,
      roles: [{ role: 'member', organisationId: demoId('organisation', fact.home) }],
      memberId: demoId('member', fact.key),
      demo: about.get(fact.key) ?? null,
    }),
  );
  await openPeople(store).insertMany([...staff, ...people]);
}

export function staffId(name: string): string {
  return demoId('person', name);
}
