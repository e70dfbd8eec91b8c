import { newId, notFound, Problem } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import { askId } from './ask.ts';
import { considerEveryone } from './find-who-to-ask.ts';
import type { Opportunity, OpportunityFacts } from './opportunity.ts';

type Wanted = OpportunityFacts & Pick<Opportunity, 'organisationId' | 'groupId' | 'agreedOn'>;

/** Keeps the opportunity and asks everyone eligible at once (R48). Call it in a transaction. */
export async function askMembers(pool: Pool, wanted: Wanted): Promise<Opportunity> {
  const opportunity = await pool.opportunities.insert({
    ...wanted,
    id: newId(),
    state: 'OPEN',
    askedAt: pool.now(),
    asked: 0,
    yes: 0,
    no: 0,
    untold: false,
    placedAt: null,
  });
  const asked = await askThoseNotAsked(pool, opportunity.id);
  if (asked.length === 0) {
    throw new Problem(
      'CONFLICT',
      'There is nobody to ask yet. Check the days and what members must be trained for.',
    );
  }
  return opportunity;
}

/**
 * Asks whoever can be asked now and was not: everyone, the first time. Writing to them follows in batches.
 * Answers their ids. Call it in a transaction.
 */
export async function askThoseNotAsked(
  pool: Pool,
  opportunityId: string,
): Promise<readonly string[]> {
  const opportunity = await pool.opportunities.get(opportunityId);
  if (!opportunity) throw notFound('opportunity');
  if (opportunity.state !== 'OPEN') {
    throw new Problem('CONFLICT', 'Nobody can be asked any more: the asking is over.');
  }
  const before = await findAll(pool.asks, { where: { opportunityId } });
  const known = new Set(before.map(({ memberId }) => memberId));
  const fresh = (await considerEveryone(pool, opportunity)).flatMap(({ member, why }) =>
    why === null && !known.has(member.id) ? [member] : [],
  );
  if (fresh.length === 0) return [];
  await pool.asks.insertMany(
    fresh.map(({ id: memberId, homeOrganisationId }) => ({
      id: askId(opportunityId, memberId),
      opportunityId,
      memberId,
      homeOrganisationId,
      askedAt: pool.now(),
      lastDay: opportunity.to,
      answer: null,
      way: null,
      answeredAt: null,
      by: null,
      state: 'asked',
      told: false,
      order: null,
      turns: null,
      tookPart: null,
    })),
  );
  const asked = known.size + fresh.length;
  await pool.opportunities.replace({ ...opportunity, asked, untold: true });
  return fresh.map(({ id }) => id);
}
