import { daysBetween, FEW, wholeFives } from '@freshfaces/graph-kit';
import type { Service } from '../services/service.ts';
import { countTurns } from '../services/turns.ts';
import {
  busiestTenthShare,
  distinctFaces,
  effectiveFaces,
  evenestTenthShare,
  gini,
  median,
  neverServed,
  totalTurns,
} from './measures.ts';

/** The measures of one period, as the graph gives them. */
export interface SameFaces {
  readonly turns: number;
  readonly members: number;
  readonly distinctMembers: number;
  readonly busiestTenthShare: number | null;
  readonly evenestTenthShare: number | null;
  readonly effectiveFaces: number | null;
  readonly gini: number | null;
  readonly neverServed: number;
  readonly medianDaysSinceLastTurn: number | null;
}

type Turn = Pick<Service, 'memberId' | 'date'>;

export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * Same-faces measures of the turns inside a span over these members; whoever served but has left the pool
 * counts as a face too. Days since the last turn look at every turn up to the end of the span.
 */
export function sameFaces(
  memberIds: readonly string[],
  turns: readonly Turn[],
  { from, to }: Span,
): SameFaces {
  const byMember = turnsEach(memberIds, turns, { from, to });
  const everyone = [...byMember.keys()];
  const counts = [...byMember.values()];
  return {
    turns: totalTurns(counts),
    members: everyone.length,
    distinctMembers: distinctFaces(counts),
    busiestTenthShare: busiestTenthShare(counts),
    evenestTenthShare: evenestTenthShare(counts),
    effectiveFaces: effectiveFaces(counts),
    gini: gini(counts),
    neverServed: neverServed(counts),
    medianDaysSinceLastTurn: median(daysSinceLast(everyone, turns, to)),
  };
}

/** Turns inside a span of each of these members and of whoever else served, noughts included. */
export function turnsEach(
  memberIds: readonly string[],
  turns: readonly Turn[],
  { from, to }: Span,
): Map<string, number> {
  const served = countTurns(turns.filter(({ date }) => date >= from && date <= to));
  return new Map([...memberIds, ...served.keys()].map((id) => [id, served.get(id) ?? 0]));
}

function daysSinceLast(memberIds: readonly string[], turns: readonly Turn[], to: string): number[] {
  const last = new Map<string, string>();
  for (const { memberId, date } of turns) {
    if (date <= to && date > (last.get(memberId) ?? '')) last.set(memberId, date);
  }
  return memberIds.flatMap((id) => {
    const date = last.get(id);
    return date === undefined ? [] : [daysBetween(date, to)];
  });
}

/**
 * What may be said of the people with one need: rough counts only, so that asking for two periods a day
 * apart does not tell who on one panel has it (DESIGN.md §3). Null where a count is under five.
 */
export function roughFaces(measures: SameFaces): SameFaces | null {
  const { turns, members, distinctMembers, neverServed } = measures;
  if ([members, distinctMembers, neverServed].some((count) => count < FEW)) return null;
  return {
    turns: wholeFives(turns),
    members: wholeFives(members),
    distinctMembers: wholeFives(distinctMembers),
    neverServed: wholeFives(neverServed),
    busiestTenthShare: null,
    evenestTenthShare: null,
    effectiveFaces: null,
    gini: null,
    medianDaysSinceLastTurn: null,
  };
}
