import { addDays } from '@freshfaces/graph-kit';
import { countFreeDays, daysOf } from '../availability/free.ts';
import { type Member, TRAINING_ROLES } from '../members/member.ts';
import { NEEDS, type Need } from '../needs/need.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { safeCount } from './safe-count.ts';

const EIGHT_WEEKS = 8 * 7;

export interface PoolFacts {
  readonly members: readonly Member[];
  /** By member id. */
  readonly needs: ReadonlyMap<string, readonly Need[]>;
  /** Teams they have had support from, by member id. */
  readonly experience: ReadonlyMap<string, readonly string[]>;
  readonly organisations: readonly Organisation[];
  readonly today: string;
}

/**
 * The pool at a glance (R44): active members in the shared pool, network-wide. What is sensitive is
 * told by `safeCount` only, and never by organisation of the member.
 */
export function summarise({ members, needs, experience, organisations, today }: PoolFacts) {
  const shared = members.filter(({ sharedPoolSince }) => sharedPoolSince !== null);
  const active = shared.filter(({ status }) => status === 'ACTIVE');
  const ids = new Set(active.map(({ id }) => id));
  const soon = daysOf({ from: today, to: addDays(today, EIGHT_WEEKS - 1) });
  const needCounts = tally(needs, ids);
  const teamCounts = tally(experience, ids);
  const told = (count = 0) => safeCount(count, active.length);
  return {
    members: active.length,
    organisations: new Set(active.map(({ homeOrganisationId }) => homeOrganisationId)).size,
    paused: shared.filter(({ status }) => status === 'PAUSED').length,
    trained: TRAINING_ROLES.map((role) => ({
      role,
      members: active.filter(({ trainedFor }) => trainedFor.includes(role)).length,
    })),
    availableNextEightWeeks: active.filter(
      ({ busy }) => countFreeDays(busy, soon) > EIGHT_WEEKS / 2,
    ).length,
    needs: NEEDS.map((need) => ({ need, members: told(needCounts.get(need)) })),
    teams: organisations.flatMap((organisation) =>
      organisation.teams.map((team) => ({
        team,
        organisation,
        members: told(teamCounts.get(team.slug)),
      })),
    ),
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
