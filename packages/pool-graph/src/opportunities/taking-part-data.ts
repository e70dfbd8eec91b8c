import { dayOf, type PersonalDataSet } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import { rewardsOf } from '../rewards/own-rewards.ts';
import { poundsInWords } from './fact-words.ts';
import { releasePlace } from './give-places.ts';
import { asksOf, type OwnAsk } from './own-asks.ts';

/** What is kept of a member's asks, groups and rewards. What they said afterwards is kept without them. */
export async function takingPartData(
  pool: Pool,
  memberId: string,
): Promise<readonly PersonalDataSet[]> {
  const [asks, rewards, joined] = await Promise.all([
    asksOf(pool, memberId),
    rewardsOf(pool, memberId),
    findAll(pool.groupMembers, { where: { memberId } }),
  ]);
  const groups = await pool.groups.getMany(joined.map(({ groupId }) => groupId));
  return [
    {
      title: 'What you were asked to take part in',
      why: 'So that you can say yes or no, and everyone gets a turn.',
      keptFor: 'Until twelve months after its last day',
      rows: asks.map(askRow),
    },
    {
      title: 'What you are paid',
      why: 'So that you get what was agreed, and the accounts are right.',
      keptFor: 'Until six years after you took part',
      rows: rewards.map((reward) => ({
        For: reward.for,
        'Who pays': reward.host,
        Offered: poundsInWords(reward.agreedPence),
        'You get': poundsInWords(reward.total),
        Spent: reward.expenses.map(({ note }) => note).join('; ') || null,
        'You took part on': reward.dueOn,
        'Paid on': reward.paidOn,
      })),
    },
    {
      title: 'Groups you are in',
      why: 'So that the group can be asked together.',
      keptFor: 'Until you leave the group',
      rows: joined.flatMap(({ joinedOn }, at) => {
        const group = groups[at];
        return group ? [{ Group: group.name, 'You joined': joinedOn }] : [];
      }),
    },
  ];
}

function askRow({ opportunity, host, ask, feedback }: OwnAsk) {
  return {
    What: opportunity.title,
    Organisation: host,
    Asked: dayOf(ask.askedAt),
    'You said': ask.answer,
    'You have a place': ask.state === 'placed',
    'You took part': ask.tookPart,
    'You told us how it was': feedback === 'given',
  };
}

/**
 * Gives back every place that is ahead and takes a member out of all groups: for who leaves or is erased.
 * Call it in a transaction; answers whether there was anything.
 */
export async function endTakingPart(pool: Pool, memberId: string): Promise<boolean> {
  const today = dayOf(pool.now());
  const asks = await findAll(pool.asks, { where: { memberId } });
  const ahead = asks.filter(({ state, lastDay }) => state === 'placed' && lastDay >= today);
  for (const { opportunityId } of ahead) await releasePlace(pool, opportunityId, memberId);
  const joined = await findAll(pool.groupMembers, { where: { memberId } });
  for (const { id } of joined) await pool.groupMembers.remove(id);
  return ahead.length + joined.length > 0;
}

/**
 * Removes what leads to a member; what was paid stays under the opaque id, without what it was spent on.
 * Call it in a transaction; answers whether there was anything.
 */
export async function eraseTakingPart(pool: Pool, memberId: string): Promise<boolean> {
  const ended = await endTakingPart(pool, memberId);
  const where = { memberId };
  const [asks, markers, rewards] = [
    await findAll(pool.asks, { where }),
    await findAll(pool.markers, { where }),
    await findAll(pool.rewards, { where }),
  ];
  for (const { id } of asks) await pool.asks.remove(id);
  for (const { id } of markers) await pool.markers.remove(id);
  const open = rewards.filter(({ state }) => state !== 'PAID');
  for (const { id } of open) await pool.rewards.remove(id);
  const noted = rewards.filter(
    ({ state, expenses }) => state === 'PAID' && expenses.some(({ note }) => note !== ''),
  );
  for (const reward of noted) {
    const expenses = reward.expenses.map((expense) => ({ ...expense, note: '' }));
    await pool.rewards.replace({ ...reward, expenses });
  }
  return ended || asks.length + markers.length + open.length + noted.length > 0;
}
