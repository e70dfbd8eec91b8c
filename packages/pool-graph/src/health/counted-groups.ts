import { FEW, wholeFives } from '@freshfaces/graph-kit';
import { TRAINING_ROLES, type TrainingRole } from '../members/member.ts';
import { type PoolPerson, readyFor } from './pool-person.ts';

/** People of one area who are ready for the same roles, counted together and in no other group. */
export interface CountedGroup {
  readonly area: string | null;
  /** Everyone in the group is ready for each of these. */
  readonly roles: readonly TrainingRole[];
  readonly people: readonly PoolPerson[];
  /** People outside whichever organisation has most here: what its lead can't work out from their own. */
  readonly outside: number;
}

/** Groups with fewer than this outside any one organisation join another where that loses less. */
const STANDS_ALONE = 4 * FEW;

/** How much it matters that a person is counted for a role: panels most. */
const WEIGHT: Readonly<Record<TrainingRole, number>> = {
  PANEL_MEMBER: 4,
  CHAIR: 3,
  SHORT_LISTING: 2,
  JOB_DESCRIPTION_REVIEW: 2,
  OBSERVER: 1,
};

/**
 * Splits ready people into groups whose experience may be counted (docs/adr/0013). Everyone is in one
 * group at most, so no two figures can be taken from each other; and a group has at least ten people
 * outside any one organisation. A small one joins the group with which fewest people lose a role they are
 * counted for, unless that loses more than standing alone, where a small group shows little or nothing.
 * Only what everyone may see decides, never anybody's experience.
 */
export function countedGroups(people: readonly PoolPerson[]): readonly CountedGroup[] {
  const byArea = Map.groupBy(people, ({ area }) => area);
  return [...byArea].flatMap(([area, here]) => {
    const alike = Map.groupBy(here, (person) => inOrder(readyFor(person)).join());
    const groups = [...alike.values()].flatMap((members): CountedGroup[] => {
      const [first] = members;
      const roles = first ? inOrder(readyFor(first)) : [];
      return roles.length === 0 ? [] : [groupOf(area, roles, members)];
    });
    return joinSmall(groups);
  });
}

/** Has this group enough people for a count of some of them? */
function isSafe({ outside }: CountedGroup): boolean {
  return outside >= 2 * FEW;
}

/** @param settled groups that keep as they are. */
function joinSmall(
  groups: readonly CountedGroup[],
  settled: readonly CountedGroup[] = [],
): readonly CountedGroup[] {
  const [small, ...rest] = groups.toSorted(smallestFirst);
  if (!small) return settled.filter(isSafe);
  if (small.outside >= STANDS_ALONE) return [...groups, ...settled].filter(isSafe);
  const best = [...rest, ...settled]
    .map((group) => ({ group, ...joining(small, group) }))
    .sort((a, b) => a.loss - b.loss || smallestFirst(a.group, b.group))[0];
  if (!best || best.loss >= hidden(small) * weightOf(small.roles)) {
    return joinSmall(rest, [...settled, small]);
  }
  const joined = groupOf(small.area, best.roles, [...best.group.people, ...small.people]);
  const without = (some: readonly CountedGroup[]) => some.filter((one) => one !== best.group);
  return joinSmall([...without(rest), joined], without(settled));
}

/** How many people of a group no figure can ever show. */
function hidden(group: CountedGroup): number {
  return group.people.length - (isSafe(group) ? wholeFives(group.outside - FEW) : 0);
}

/** What two groups would be counted for together, and what weight of people and roles is lost by it. */
function joining(a: CountedGroup, b: CountedGroup) {
  const roles = a.roles.filter((role) => b.roles.includes(role));
  const lost = (group: CountedGroup) =>
    group.people.length * (weightOf(group.roles) - weightOf(roles));
  return { roles, loss: lost(a) + lost(b) };
}

function weightOf(roles: readonly TrainingRole[]): number {
  return roles.reduce((sum, role) => sum + WEIGHT[role], 0);
}

function smallestFirst(a: CountedGroup, b: CountedGroup): number {
  return a.people.length - b.people.length || a.roles.length - b.roles.length;
}

function groupOf(
  area: string | null,
  roles: readonly TrainingRole[],
  people: readonly PoolPerson[],
): CountedGroup {
  const homes = Map.groupBy(people, ({ organisationId }) => organisationId);
  const most = Math.max(...[...homes.values()].map((members) => members.length));
  return { area, roles, people, outside: people.length - most };
}

function inOrder(roles: readonly TrainingRole[]): readonly TrainingRole[] {
  return TRAINING_ROLES.filter((role) => roles.includes(role));
}
