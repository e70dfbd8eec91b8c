import { openGroupMembers, openGroups } from '@freshfaces/pool-graph';
import type { Store } from '@freshfaces/store';
import { dayIn } from '../days.ts';
import { GROUPS } from '../facts/groups.ts';
import type { MemberFact } from '../facts/members.ts';
import { demoId } from '../identity.ts';

const STARTED_DAYS_AGO = 240;

/** Writes the groups and who is in them; answers who is in which. */
export async function loadGroups(
  store: Store,
  members: readonly MemberFact[],
  now: string,
): Promise<(group: string, member: MemberFact) => boolean> {
  const joined = new Map<string, ReadonlySet<string>>();
  await openGroups(store).insertMany(
    GROUPS.map(({ key, organisation, name, about, meets }) => ({
      id: demoId('group', key),
      organisationId: organisation === null ? null : demoId('organisation', organisation),
      name,
      about,
      meets,
      startedOn: dayIn(now, -STARTED_DAYS_AGO),
      endedOn: null,
    })),
  );
  for (const { key, organisation, oneIn } of GROUPS) {
    const open = members.filter(
      ({ home, consentsToPool }) =>
        consentsToPool && (organisation === null || home === organisation),
    );
    const came = open.filter((_, place) => place % oneIn === 1);
    joined.set(key, new Set(came.map((member) => member.key)));
    await openGroupMembers(store).insertMany(
      came.map((member) => ({
        id: `${demoId('group', key)}:${demoId('member', member.key)}`,
        groupId: demoId('group', key),
        memberId: demoId('member', member.key),
        joinedOn: dayIn(now, -Math.min(member.joinedDaysAgo, STARTED_DAYS_AGO)),
        by: 'self' as const,
      })),
    );
  }
  return (group, member) => joined.get(group)?.has(member.key) === true;
}
