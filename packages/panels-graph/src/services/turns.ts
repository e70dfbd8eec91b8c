import { addMonths } from '@freshfaces/graph-kit';
import type { PoolCandidate } from '../ports.ts';
import type { Service } from './service.ts';

/** A turn counts in draws for two years, so that whoever was on everything is not soon first again. */
const TURNS_WINDOW_MONTHS = 24;

/** Someone is new for a year; a member's own limit and a contract's rotation limit are by the year too. */
const YEAR_MONTHS = 12;

/** First day of the window that ends the day before `date`. */
export function windowStart(date: string): string {
  return addMonths(date, -TURNS_WINDOW_MONTHS);
}

/** First day of the year that ends the day before `date`. */
export function yearStart(date: string): string {
  return addMonths(date, -YEAR_MONTHS);
}

/** Turns by member. All stages count alike (R61); whoever served none is not in the map. */
export function countTurns(services: readonly Pick<Service, 'memberId'>[]): Map<string, number> {
  const turns = new Map<string, number>();
  for (const { memberId } of services) turns.set(memberId, (turns.get(memberId) ?? 0) + 1);
  return turns;
}

/** The last day each member served; whoever never did is not in the map. */
export function latestDays(
  services: readonly Pick<Service, 'memberId' | 'date'>[],
): Map<string, string> {
  const latest = new Map<string, string>();
  for (const { memberId, date } of services) {
    if (date > (latest.get(memberId) ?? '')) latest.set(memberId, date);
  }
  return latest;
}

/**
 * Turns as a draw for `date` counts them. Someone who joined in the last year starts at the median of
 * those who were there throughout (the lower one of two), so that new faces are not drawn every time
 * only for being new (DESIGN.md §2 stage 3).
 */
export function turnsForDraw(
  pool: readonly Pick<PoolCandidate, 'memberId' | 'joinedOn'>[],
  services: readonly Pick<Service, 'memberId'>[],
  date: string,
): Map<string, number> {
  const own = countTurns(services);
  const start = yearStart(date);
  const settled = pool.filter(({ joinedOn }) => joinedOn <= start);
  const head = lowerMedian(settled.map(({ memberId }) => own.get(memberId) ?? 0));
  return new Map(
    pool.map(({ memberId, joinedOn }) => [
      memberId,
      (own.get(memberId) ?? 0) + (joinedOn > start ? head : 0),
    ]),
  );
}

function lowerMedian(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
