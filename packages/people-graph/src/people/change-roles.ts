import { Problem, type Role, type Viewer } from '@freshfaces/graph-kit';
import type { OrganisationFact } from '../ports.ts';
import { rolesInWords } from '../words.ts';
import { type Holder, isAdminAt, onlyHolderOf, rolesAt, rolesOffered } from './roles.ts';

interface RoleChange {
  readonly viewer: Viewer;
  readonly person: Holder;
  readonly everyone: readonly Holder[];
  readonly organisation: OrganisationFact;
  readonly roles: readonly Role[];
}

/** Throws unless this viewer may give the person exactly these roles there. */
export function mustBeFairChange(change: RoleChange): void {
  const { viewer, person, everyone, organisation, roles } = change;
  const held = rolesAt(organisation.id, person);
  const given = roles.filter((role) => !held.includes(role));
  mustBeOffered(roles, rolesOffered(organisation.kind), 'to people of this organisation');
  if (!isAdminAt(viewer, organisation.id)) mustOnlyMakeOthersAdmin(viewer, person, given);
  const lost = onlyHolderOf(person, everyone, organisation).filter((role) => !roles.includes(role));
  if (lost.length > 0) throw nobodyElse(lost);
}

/** Throws `BAD_INPUT` for no role at all, or one that is not offered. */
export function mustBeOffered(
  roles: readonly Role[],
  offered: readonly Role[],
  whom: string,
): void {
  if (roles.length === 0) throw new Problem('BAD_INPUT', 'Choose at least one role.', 'roles');
  const wrong = roles.filter((role) => !offered.includes(role));
  if (wrong.length === 0) return;
  throw new Problem(
    'BAD_INPUT',
    `You can’t give the role of ${rolesInWords(wrong)} ${whom}.`,
    'roles',
  );
}

/** A coordinator from outside may help an organisation to an administrator, and to nothing else. */
function mustOnlyMakeOthersAdmin(viewer: Viewer, person: Holder, given: readonly Role[]): void {
  const more = given.some((role) => role !== 'organisation-admin');
  if (!more && (given.length === 0 || person.id !== viewer.personId)) return;
  throw new Problem(
    'BAD_INPUT',
    'As a coordinator you can make someone else here an administrator. Other roles are theirs to give.',
    'roles',
  );
}

/** Said where an organisation would be left without someone it needs. */
export function nobodyElse(roles: readonly Role[]): Problem {
  return new Problem(
    'CONFLICT',
    `Nobody else here is ${rolesInWords(roles)}. Choose someone to take that over first.`,
    'handOverTo',
  );
}
