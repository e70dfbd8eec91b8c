import type { Span } from '../availability/free.ts';
import { type Member, standsForLivedExperience } from '../members/member.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Pool } from '../pool.ts';
import type { PoolPerson } from './pool-person.ts';
import { readTrainingAhead } from './training-ahead.ts';
import { isMostlyFree } from './window.ts';

const AT_A_TIME = 500;

/**
 * Everyone in the shared pool who has not left, a few at a time, so that other requests are answered
 * in between.
 */
export async function readShared({ members }: Pick<Pool, 'members'>): Promise<Member[]> {
  const found: Member[] = [];
  for (const status of ['ACTIVE', 'PAUSED'] as const) {
    let after: string | null = null;
    do {
      const page: { items: Member[]; after: string | null } = await members.find({
        where: { status, sharedPoolSince: { gte: '' } },
        limit: AT_A_TIME,
        after,
      });
      found.push(...page.items);
      after = page.after;
      await letOthersRun();
    } while (after !== null);
  }
  return found;
}

/** What pool health looks at of the active ones; family and carers stand in for nobody (R26). */
export async function asPeople(
  pool: Pool,
  { shared, organisations }: { shared: readonly Member[]; organisations: readonly Organisation[] },
  span: Span,
): Promise<readonly PoolPerson[]> {
  const { lasting, booked } = await readTrainingAhead(pool, span);
  const areaOf = new Map(organisations.map(({ id, area }) => [id, area ?? null]));
  return shared
    .filter((member) => member.status === 'ACTIVE' && standsForLivedExperience(member))
    .map(({ id, homeOrganisationId, trainedFor, busy }) => ({
      memberId: id,
      organisationId: homeOrganisationId,
      area: areaOf.get(homeOrganisationId) ?? null,
      trained: trainedFor,
      lasting: lasting.get(id) ?? trainedFor,
      booked: booked.get(id) ?? [],
      mostlyFree: isMostlyFree(busy, span),
    }));
}

/** What is kept sealed of these members, opened a few at a time. */
export async function openSealed<T>(
  records: { of(memberIds: readonly string[]): Promise<ReadonlyMap<string, T>> },
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, T>> {
  const opened = new Map<string, T>();
  for (let at = 0; at < memberIds.length; at += AT_A_TIME / 5) {
    const some = await records.of(memberIds.slice(at, at + AT_A_TIME / 5));
    for (const [id, value] of some) opened.set(id, value);
    await letOthersRun();
  }
  return opened;
}

function letOthersRun(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
