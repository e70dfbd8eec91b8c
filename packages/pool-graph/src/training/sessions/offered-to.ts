import type { Viewer } from '@freshfaces/graph-kit';
import type { Pool } from '../../pool.ts';
import type { Course } from '../courses/course.ts';

/**
 * Which courses somebody sees: what is open to all, and what their own organisations give, as a member,
 * as staff, or as the supporter of a member.
 */
export async function offeredTo(
  { members }: Pick<Pool, 'members'>,
  { roles, memberId, supports }: Viewer,
): Promise<(course: Pick<Course, 'openToAll' | 'organisationId'>) => boolean> {
  const theirs = await members.getMany([...(memberId === null ? [] : [memberId]), ...supports]);
  const homes = new Set([
    ...roles.map(({ organisationId }) => organisationId),
    ...theirs.flatMap((member) => member?.homeOrganisationId ?? []),
  ]);
  return ({ openToAll, organisationId }) => openToAll || homes.has(organisationId);
}
