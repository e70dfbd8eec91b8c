import { asPerson, openPeople, type Person } from '@freshfaces/access';
import { newUser, openUsers } from '@freshfaces/accounts';
import type { RoleAt } from '@freshfaces/graph-kit';
import { wordsOf } from '@freshfaces/pool-graph';
import type { Store } from '@freshfaces/store';
import type { MemberFact } from '../facts/members.ts';
import { STAFF, type StaffFact } from '../facts/staff.ts';
import { demoId } from '../identity.ts';

/**
 * Staff and members, each with an account; a few of both can be signed in as, with a line that says who
 * they are.
 */
export async function loadPeople(
  store: Store,
  members: readonly MemberFact[],
  now: string,
  about: ReadonlyMap<string, string>,
): Promise<void> {
  const staff: Person[] = STAFF.map((fact) =>
    asPerson({
      id: staffId(fact.name),
      name: fact.name,
      roles: [...rolesAt(fact), ...(fact.elsewhere ? rolesAt(fact.elsewhere) : [])],
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
  const everyone = [...staff, ...people, ...supporterOf(members, [...about.keys()].at(-1))];
  await openPeople(store).insertMany(everyone);
  await openUsers(store).insertMany(
    everyone.map(({ id, name }) => newUser({ id, name, email: emailOf(name), at: now })),
  );
}

/** Someone whom the newest member to sign in as lets help them (R167). */
function supporterOf(members: readonly MemberFact[], key: string | undefined): Person[] {
  const helped = members.find((member) => member.key === key);
  if (!helped) return [];
  const name = 'Pat Loxley';
  return [
    asPerson({
      id: staffId(name),
      name,
      roles: [{ role: 'supporter', organisationId: demoId('organisation', helped.home) }],
      memberId: null,
      supports: [demoId('member', helped.key)],
      demo: 'Supports a member: sees what they are asked, and answers nothing for them.',
    }),
  ];
}

function rolesAt({ organisation, roles }: Pick<StaffFact, 'organisation' | 'roles'>): RoleAt[] {
  const organisationId = demoId('organisation', organisation);
  return roles.map((role) => ({ role, organisationId }));
}

/** `amina.yusuf@example.org`: nobody's, for ever (RFC 2606). */
function emailOf(name: string): string {
  return `${wordsOf(name).join('.')}@example.org`;
}

export function staffId(name: string): string {
  return demoId('person', name);
}
