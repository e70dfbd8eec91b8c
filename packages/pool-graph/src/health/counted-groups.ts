import { FEW } from '@freshfaces/graph-kit';
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

/**
 * Splits ready people into groups whose experience may be counted (docs/adr/0013). Everyone is in one
 * group at most, so no two figures can be taken from each other; and a group has at least ten people
 * outside any one organisation. Groups too small for that join the one that shares most roles, or are
 * counted nowhere. Only what everyone may see decides, never anybody's experience.
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

function joinSmall(groups: readonly CountedGroup[]): readonly CountedGroup[] {
  const small = groups.filter((group) => !isSafe(group)).sort(smallestFirst)[0];
  if (!small) return groups;
  const others = groups.filter((group) => group !== small);
  const nearest = others
    .map((group) => ({ group, roles: small.roles.filter((role) => group.roles.includes(role)) }))
    .filter(({ roles }) => roles.length > 0)
    .sort((a, b) => b.roles.length - a.roles.length || smallestFirst(b.group, a.group))[0];
  if (!nearest) return joinSmall(others);
  const { group, roles } = nearest;
  const joined = groupOf(small.area, roles, [...group.people, ...small.people]);
  return joinSmall([...others.filter((other) => other !== group), joined]);
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
