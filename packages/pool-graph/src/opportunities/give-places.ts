import { addMonths, dayOf, Problem } from '@freshfaces/graph-kit';
import { findAll, type Stored } from '@freshfaces/store';
import { giveBackDays } from '../days/take-days.ts';
import { placeMember, unplaceMember } from '../lending/place-member.ts';
import { tellMember } from '../messages/tell-member.ts';
import type { Pool } from '../pool.ts';
import { agreeReward } from '../rewards/agree-reward.ts';
import { type Ask, askId } from './ask.ts';
import { consider } from './find-who-to-ask.ts';
import { notPlacedNews, placedNews } from './news.ts';
import { type Opportunity, roleNeeded, stateAfter } from './opportunity.ts';
import { orderByLot } from './place-by-lot.ts';
import { withHost } from './with-host.ts';

/** Turns count for two years, as in a panel's draw. */
const TURNS_WINDOW_MONTHS = 24;
const LOT_BYTES = 16;

/**
 * Ends the asking: places go to those who said yes, fewest turns first and then by lot, as many as there
 * are places. Their days are taken, their reward agreed, and everyone who said yes is told. Call it in a
 * transaction. Throws `CONFLICT` unless members are still being asked.
 */
export async function givePlaces(pool: Pool, before: Stored<Opportunity>): Promise<void> {
  const opportunity = await pool.opportunities.replace({
    ...before,
    state: stateAfter(before.state, 'place'),
    placedAt: pool.now(),
  });
  const where = { opportunityId: opportunity.id, answer: 'yes' } as const;
  const yeses = await drawOrder(pool, await findAll(pool.asks, { where }));
  let free = opportunity.places;
  for (const [at, { ask, turns }] of yeses.entries()) {
    const asked = await pool.asks.replace({ ...ask, order: at + 1, turns, state: 'not-placed' });
    if (free > 0 && (await place(pool, opportunity, asked))) free -= 1;
    else await tellMember(pool, notPlacedNews(await withHost(pool, opportunity), ask.memberId));
  }
}

/**
 * Takes a place back, and gives it to the next in the order who can come, unless it was cancelled or is
 * recorded. Call it in a transaction.
 */
export async function releasePlace(
  pool: Pool,
  opportunityId: string,
  memberId: string,
): Promise<void> {
  const [opportunity, ask] = await Promise.all([
    pool.opportunities.get(opportunityId),
    pool.asks.get(askId(opportunityId, memberId)),
  ]);
  if (!opportunity || ask?.state !== 'placed') return;
  await pool.asks.replace({ ...ask, state: 'released' });
  await takeBack(pool, opportunityId, memberId);
  if (opportunity.state !== 'PLACED') return;
  const waiting = await findAll(pool.asks, {
    where: { opportunityId, state: 'not-placed' },
    sort: { by: 'order' },
  });
  for (const next of waiting) {
    if (next.answer === 'yes' && (await place(pool, opportunity, next))) return;
  }
}

/** Days, loan and a reward that is not due yet: as if there had been no place. */
export async function takeBack(pool: Pool, opportunityId: string, memberId: string): Promise<void> {
  const promise = { kind: 'opportunity', id: opportunityId } as const;
  const about = { kind: 'OPPORTUNITY', id: opportunityId } as const;
  await unplaceMember(pool, { promise, about, memberId });
  const reward = await pool.rewards.get(askId(opportunityId, memberId));
  if (reward && reward.dueOn === null) await pool.rewards.remove(reward.id);
}

async function drawOrder(pool: Pool, yeses: readonly Stored<Ask>[]) {
  const memberIds = yeses.map(({ memberId }) => memberId);
  const since = addMonths(dayOf(pool.now()), -TURNS_WINDOW_MONTHS);
  const served = await pool.ports.turnsServed({ memberIds, since });
  const turns = new Map(served.map((one) => [one.memberId, one.turns]));
  return orderByLot(
    yeses.map((ask) => ({
      ask,
      memberId: ask.memberId,
      turns: turns.get(ask.memberId) ?? 0,
      lot: Buffer.from(pool.random(LOT_BYTES)).toString('hex'),
    })),
  );
}

/** False when they can't come any more: their days are taken, or something about them has changed. */
async function place(
  pool: Pool,
  opportunity: Stored<Opportunity>,
  ask: Stored<Ask>,
): Promise<boolean> {
  if (!(await canStillCome(pool, opportunity, ask)) || !(await takes(pool, opportunity, ask))) {
    await pool.asks.replace({ ...ask, turns: null });
    return false;
  }
  await pool.asks.replace({ ...ask, state: 'placed' });
  await agreeReward(pool, opportunity, ask.memberId);
  await tellMember(pool, placedNews(await withHost(pool, opportunity), ask.memberId));
  return true;
}

async function canStillCome(pool: Pool, opportunity: Opportunity, ask: Ask): Promise<boolean> {
  const member = await pool.members.get(ask.memberId);
  if (!member) return false;
  const { organisationId: hostId, option, from, to } = opportunity;
  const [found] = await consider(pool, [member], {
    hostId,
    lenders: new Set([member.homeOrganisationId]),
    option,
    role: roleNeeded(opportunity),
    span: { from, to },
  });
  return found?.why === null;
}

async function takes(pool: Pool, opportunity: Opportunity, { memberId }: Ask): Promise<boolean> {
  const { id, organisationId: hostId, title, from, to } = opportunity;
  const promise = { kind: 'opportunity', id } as const;
  try {
    await placeMember(pool, {
      memberId,
      hostId,
      about: { kind: 'OPPORTUNITY', id },
      role: roleNeeded(opportunity),
      span: { from, to },
      promise,
      purpose: title,
    });
    return true;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await giveBackDays(pool, promise, memberId);
    return false;
  }
}
