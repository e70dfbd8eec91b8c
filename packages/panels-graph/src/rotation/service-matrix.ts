import type { ServiceRow } from '../generated/resolvers-types.ts';
import type { Service } from '../services/service.ts';

/** Turns by person and organisation of the post, most turns first. */
export function serviceMatrix(services: readonly Service[]): ServiceRow[] {
  const rows = new Map<string, Map<string, number>>();
  for (const { memberId, organisationId } of services) {
    const row = rows.get(memberId) ?? new Map<string, number>();
    row.set(organisationId, (row.get(organisationId) ?? 0) + 1);
    rows.set(memberId, row);
  }
  return [...rows]
    .map(([id, counts]) => ({
      member: { id },
      total: [...counts.values()].reduce((sum, turns) => sum + turns, 0),
      counts: [...counts].map(([organisationId, turns]) => ({
        organisation: { id: organisationId },
        turns,
      })),
    }))
    .sort((a, b) => b.total - a.total || (a.member.id < b.member.id ? -1 : 1));
}
