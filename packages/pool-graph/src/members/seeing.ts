import { can, type Subject } from '@freshfaces/access';
import { type GraphContext, notFound, Problem, type Viewer } from '@freshfaces/graph-kit';
import type { Stored } from '@freshfaces/store';
import { mustBeSignedIn } from '../must-be-signed-in.ts';
import type { Pool } from '../pool.ts';
import type { Member } from './member.ts';

/** Whom an action on this member concerns. */
export function subjectOf(member: Member): Subject {
  return { organisationIds: [member.homeOrganisationId], memberId: member.id };
}

/**
 * Members who agreed to be in the shared pool are seen by the whole network; the others, and those
 * who left, by their home organisation and themselves only.
 */
export function maySee(viewer: Viewer | null, member: Member): boolean {
  const isShared = member.sharedPoolSince !== null && member.status !== 'LEFT';
  return can(viewer, isShared ? 'member.read' : 'member.read-unshared', subjectOf(member));
}

/** Organisations whose members this viewer knows by name. */
export function organisationsLedBy(viewer: Viewer): readonly string[] {
  return viewer.roles
    .map(({ organisationId }) => organisationId)
    .filter((id) => can(viewer, 'member.name', { organisationIds: [id] }));
}

/**
 * The member a change is about, read afresh; whether this viewer may make it is for the caller to ask.
 * Throws `NOT_SIGNED_IN`, and the same `NOT_FOUND` for one they may not see as for nobody.
 */
export async function memberToChange(
  { members }: Pick<Pool, 'members'>,
  context: GraphContext,
  memberId: string,
): Promise<Stored<Member>> {
  const viewer = mustBeSignedIn(context.viewer);
  const found = await members.get(memberId);
  if (!found || !maySee(viewer, found)) throw notFound('member');
  return found;
}

/** The member, to be changed: refuses one who has left. */
export function mustBeHere<M extends Member>(member: M | null): M {
  if (!member) throw notFound('member');
  if (member.status === 'LEFT') {
    throw new Problem('CONFLICT', 'This member has left the pool, so nothing can be changed.');
  }
  return member;
}

/** The member, when this viewer may see them; else the same `NOT_FOUND` as for nobody. */
export function mustSee<M extends Member>(viewer: Viewer | null, member: M): M {
  if (!maySee(viewer, member)) throw notFound('member');
  return member;
}
