import { findAll } from '@freshfaces/store';
import type { Member } from '../members/member.ts';
import type { Pool } from '../pool.ts';

/** Everyone in a group. */
export async function membersOfGroup(
  { groupMembers, members }: Pick<Pool, 'groupMembers' | 'members'>,
  groupId: string,
): Promise<readonly Member[]> {
  const joined = await findAll(groupMembers, { where: { groupId } });
  const found = await members.getMany(joined.map(({ memberId }) => memberId));
  return found.filter((member) => member !== null);
}
