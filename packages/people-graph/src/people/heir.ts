import { Problem, type Role, type Viewer } from '@freshfaces/graph-kit';
import { rolesInWords } from '../words.ts';
import { nobodyElse } from './change-roles.ts';
import { type Holder, isAdminAt, isStaffAt } from './roles.ts';

interface TakingOver {
  /** Who asks for the change. */
  readonly viewer: Pick<Viewer, 'personId' | 'roles'>;
  readonly organisationId: string;
  readonly heir: Holder | null;
  /** Roles the organisation would be left without. */
  readonly needed: readonly Role[];
}

/**
 * Throws unless this viewer may let this person take over. Nobody but an administrator there names
 * themselves, or hands over more than the role of administrator; and that more goes to staff only. So
 * nobody comes by a role here that its administrators would not give them.
 */
export function mustBeFairHeir({ viewer, organisationId, heir, needed }: TakingOver): void {
  const isAdmin = isAdminAt(viewer, organisationId);
  const more = needed.filter((role) => role !== 'organisation-admin');
  if (!isAdmin && heir?.id === viewer.personId) throw notYourself();
  if (!isAdmin && more.length > 0) throw administratorsChoose(more);
  if (needed.length > 0 && !heir) throw nobodyElse(needed);
  if (more.length > 0 && heir && !isStaffAt(organisationId, heir)) throw supportersOnlyHelp(more);
}

function notYourself(): Problem {
  return new Problem(
    'BAD_INPUT',
    'Only an administrator here can take over themselves. Choose someone else.',
    'handOverTo',
  );
}

function administratorsChoose(roles: readonly Role[]): Problem {
  return new Problem(
    'CONFLICT',
    `Nobody else here is ${rolesInWords(roles)}. An administrator here must choose who takes that over.`,
    'handOverTo',
  );
}

function supportersOnlyHelp(roles: readonly Role[]): Problem {
  return new Problem(
    'BAD_INPUT',
    `A supporter can’t take over as ${rolesInWords(roles)}. Choose someone who works here.`,
    'handOverTo',
  );
}
