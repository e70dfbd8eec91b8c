import { daysBetween } from '@freshfaces/graph-kit';
import type { ServedWhen } from '../generated/resolvers-types.ts';
import type { Service } from '../services/service.ts';
import { latestDays } from '../services/turns.ts';
import type { Span } from './same-faces.ts';

/** More are for no page: those with most turns, and those who wait longest. */
const MOST_BUSY = 60;
const MOST_WAITING = 40;

/**
 * Turns by person and month, most turns first, then longest since the last: of a large pool the busiest and
 * those who wait longest.
 * @param memberIds those who are shown though they had no turn.
 * @param services every turn up to the end of the span, of before it too.
 */
export function servedWhen(
  memberIds: readonly string[],
  services: readonly Service[],
  { from, to }: Span,
  months: readonly string[],
): ServedWhen[] {
  const inSpan = Map.groupBy(
    services.filter(({ date }) => date >= from),
    ({ memberId }) => memberId,
  );
  const last = latestDays(services);
  const ids = [...new Set([...inSpan.keys(), ...memberIds])];
  const rows = ids
    .map((id) => {
      const turns = inSpan.get(id) ?? [];
      const lastOn = last.get(id) ?? null;
      return {
        member: { id },
        months: months.map((month) => turns.filter(({ date }) => date.startsWith(month)).length),
        total: turns.length,
        lastOn,
        daysSince: lastOn === null ? null : daysBetween(lastOn, to),
      };
    })
    .sort(
      (a, b) =>
        b.total - a.total || sinceOf(b) - sinceOf(a) || (a.member.id < b.member.id ? -1 : 1),
    );
  const waiting = rows.toSorted((a, b) => sinceOf(b) - sinceOf(a)).slice(0, MOST_WAITING);
  return rows.filter((row, at) => at < MOST_BUSY || waiting.includes(row));
}

/** Days since the last turn; more than anyone's where there was none. */
function sinceOf({ daysSince }: Pick<ServedWhen, 'daysSince'>): number {
  return daysSince ?? Number.MAX_SAFE_INTEGER;
}
