import { addDays, dayOf, notFound, Problem } from '@freshfaces/graph-kit';
import { findAll, type Stored } from '@freshfaces/store';
import { tellMember } from '../messages/tell-member.ts';
import type { Pool } from '../pool.ts';
import { makeDue } from '../rewards/make-due.ts';
import type { Ask } from './ask.ts';
import { thanksNews } from './news.ts';
import { type Opportunity, stateAfter } from './opportunity.ts';
import { LEAST_FOR_ROLE_PROFILES, TWO_AT_LEAST } from './opportunity-input.ts';
import { stageOf } from './stage.ts';
import { withHost } from './with-host.ts';

/**
 * Keeps who took part: each counts a turn in rotation (R61), is owed what was agreed (R120), and is
 * thanked (R161). Whoever had a place and did not come is owed nothing, and nothing is held against them.
 * Call it in a transaction. Throws `BAD_INPUT` for someone without a place, and for fewer than two on a
 * job description (R45); `CONFLICT` before its first day or once it is recorded.
 */
export async function recordTakingPart(
  pool: Pool,
  opportunityId: string,
  memberIds: readonly string[],
): Promise<void> {
  const opportunity = await pool.opportunities.get(opportunityId);
  if (!opportunity) throw notFound('opportunity');
  const state = stateAfter(opportunity.state, 'record');
  const today = dayOf(pool.now());
  if (today < opportunity.from) {
    throw new Problem('CONFLICT', 'Record who took part on its first day or after it.');
  }
  const placed = await findAll(pool.asks, { where: { opportunityId, state: 'placed' } });
  mustBePlaced(memberIds, placed);
  mustBeEnough(opportunity, memberIds);
  await pool.opportunities.replace({ ...opportunity, state });
  for (const ask of placed) await keepTakingPart(pool, opportunity, ask, memberIds);
  if (memberIds.length === 0) return;
  const { organisationId, option, to } = opportunity;
  const date = to < today ? to : today;
  const stage = stageOf(option);
  await pool.ports.recordServices({ opportunityId, organisationId, stage, date, memberIds });
}

async function keepTakingPart(
  pool: Pool,
  opportunity: Opportunity,
  ask: Stored<Ask>,
  memberIds: readonly string[],
): Promise<void> {
  const tookPart = memberIds.includes(ask.memberId);
  await pool.asks.replace({ ...ask, tookPart });
  const reward = await pool.rewards.get(ask.id);
  if (!tookPart) {
    if (reward) await pool.rewards.remove(reward.id);
    return;
  }
  const today = dayOf(pool.now());
  const payBy = addDays(today, opportunity.paidWithinDays);
  if (reward) await pool.rewards.replace(makeDue(reward, { dueOn: today, payBy }));
  const about = await withHost(pool, opportunity);
  await tellMember(pool, thanksNews(about, ask.memberId, today));
}

function mustBePlaced(memberIds: readonly string[], placed: readonly Ask[]): void {
  const ids = new Set(placed.map(({ memberId }) => memberId));
  if (memberIds.some((id) => !ids.has(id))) {
    throw new Problem('BAD_INPUT', 'Choose from those who have a place.', 'memberIds');
  }
}

function mustBeEnough({ option }: Opportunity, memberIds: readonly string[]): void {
  if (option === 'ROLE_PROFILES' && memberIds.length < LEAST_FOR_ROLE_PROFILES) {
    throw new Problem('BAD_INPUT', TWO_AT_LEAST, 'memberIds');
  }
}
