import { FEW, wholeFives } from '@freshfaces/graph-kit';
import type { TrainingRole } from '../members/member.ts';
import { NEEDS, type Need } from '../needs/need.ts';
import { type SafeCount, safeCount } from '../summary/safe-count.ts';
import type { CountedGroup } from './counted-groups.ts';

/** What is shown of one group and one need: so many people at least, and at most. */
export interface GroupCount {
  readonly need: Need;
  readonly area: string | null;
  readonly roles: readonly TrainingRole[];
  /** Everyone in the group, whatever their experience. */
  readonly size: number;
  /** 0 where fewer than five are shown. */
  readonly atLeast: number;
  /** The largest true count that would be shown alike. */
  readonly atMost: number;
}

/** Experience of each need in each group, in counts that can't point at anybody (docs/adr/0013). */
export function groupCounts(
  groups: readonly CountedGroup[],
  needsOf: (memberId: string) => readonly Need[],
): readonly GroupCount[] {
  return groups.flatMap(({ area, roles, people, outside }) =>
    NEEDS.map((need) => {
      const count = people.filter(({ memberId }) => needsOf(memberId).includes(need)).length;
      const size = people.length;
      return { need, area, roles, size, ...bounds(count, { size, outside }) };
    }),
  );
}

function bounds(count: number, { size, outside }: { size: number; outside: number }) {
  const shown = safeCount(count, outside).atLeast;
  if (shown === null) return { atLeast: 0, atMost: FEW - 1 };
  const isHighest = shown === wholeFives(outside - FEW);
  return { atLeast: shown, atMost: isHighest ? size : shown + FEW - 1 };
}

/**
 * A need's count in the whole pool, beside the groups' counts. It is never within five of the most that
 * those leave possible: otherwise both together could say that everyone of a group has the need.
 */
export function poolCount(
  { need, count, everyone }: { need: Need; count: number; everyone: number },
  groups: readonly CountedGroup[],
  shown: readonly GroupCount[],
): SafeCount {
  const counted = groups.reduce((sum, { people }) => sum + people.length, 0);
  const most = shown
    .filter((one) => one.need === need)
    .reduce((sum, { atMost }) => sum + atMost, everyone - counted);
  return safeCount(count, most);
}
