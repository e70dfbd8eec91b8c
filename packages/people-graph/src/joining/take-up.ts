import { asPerson, type Person } from '@freshfaces/access';
import { notFound, Problem } from '@freshfaces/graph-kit';
import type { About } from '../invitations/invitation.ts';
import type { PeopleGraph } from '../parts.ts';
import { supporting } from './supports.ts';

/**
 * The account once it took up an invitation about a member: it becomes the member's own, or their
 * supporter's. Throws `NOT_FOUND` when the member is gone and `CONFLICT` when it can't be both.
 */
export async function boundTo<P extends Person>(
  { people, ports }: Pick<PeopleGraph, 'people' | 'ports'>,
  person: P,
  { as, memberId }: About,
): Promise<P> {
  const [member] = await ports.members({ ids: [memberId] });
  if (!member || member.left) throw notFound('member');
  const { homeOrganisationId } = member;
  if (as === 'supporter') {
    if (person.memberId === memberId) throw notBoth();
    return supporting(person, memberId, homeOrganisationId);
  }
  if (person.memberId !== null || person.supports.includes(memberId)) throw notBoth();
  if ((await people.count({ memberId })) > 0) throw taken();
  const role = { role: 'member', organisationId: homeOrganisationId } as const;
  return asPerson({ ...person, memberId, roles: [...person.roles, role] });
}

function notBoth(): Problem {
  return new Problem(
    'CONFLICT',
    'Your account belongs to a member already. Ask whoever invited you to use another address.',
  );
}

function taken(): Problem {
  return new Problem('CONFLICT', 'This member has an account already.');
}
