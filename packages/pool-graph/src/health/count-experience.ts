import { NEEDS, type Need } from '../needs/need.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { safeCount } from '../summary/safe-count.ts';
import { countedGroups } from './counted-groups.ts';
import { groupCounts, poolCount } from './need-counts.ts';
import type { CountedExperience } from './pool-health.store.ts';
import type { PoolPerson } from './pool-person.ts';

interface ExperienceFacts {
  readonly people: readonly PoolPerson[];
  /** By member id. */
  readonly needs: ReadonlyMap<string, readonly Need[]>;
  /** Slugs of teams they have had support from, by member id. */
  readonly teams: ReadonlyMap<string, readonly string[]>;
  readonly organisations: readonly Pick<Organisation, 'teams'>[];
}

/** What may be shown of active members' experience, all of it at once (docs/adr/0013). */
export function countExperience(
  { people, needs, teams, organisations }: ExperienceFacts,
  on: string,
): CountedExperience {
  const groups = countedGroups(people);
  const shown = groupCounts(groups, (id) => needs.get(id) ?? []);
  const ids = new Set(people.map(({ memberId }) => memberId));
  const [needCounts, teamCounts] = [tally(needs, ids), tally(teams, ids)];
  const everyone = people.length;
  return {
    on,
    needs: NEEDS.map((need) => ({
      need,
      members: poolCount({ need, count: needCounts.get(need) ?? 0, everyone }, groups, shown),
    })),
    teams: organisations.flatMap((organisation) =>
      organisation.teams.map(({ slug }) => ({
        slug,
        members: safeCount(teamCounts.get(slug) ?? 0, everyone),
      })),
    ),
    groups: shown,
  };
}

function tally(
  valuesByMember: ReadonlyMap<string, readonly string[]>,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [id, values] of valuesByMember) {
    if (!ids.has(id)) continue;
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
