import { notFound } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { News } from '../messages/message.ts';
import { tellByMail } from '../messages/tell-by-mail.ts';
import { poundsInWords } from '../opportunities/fact-words.ts';
import type { Pool } from '../pool.ts';
import { type Reward, takingInstead, totalPence } from './reward.ts';

/** A reward as its member sees it. */
export interface OwnReward extends Reward {
  /** Who pays. */
  readonly host: string;
  /** In pence, with expenses. */
  readonly total: number;
}

/** What a member was promised, is owed and was paid; what waits comes first. */
export async function rewardsOf(pool: Pool, memberId: string): Promise<readonly OwnReward[]> {
  const found = await findAll(pool.rewards, { where: { memberId } });
  const hosts = await pool.organisations.getMany(found.map((reward) => reward.organisationId));
  return found
    .map((reward, at) => ({
      ...reward,
      host: hosts[at]?.name ?? '',
      total: totalPence(reward),
    }))
    .sort((a, b) => (b.dueOn ?? '9999').localeCompare(a.dueOn ?? '9999'));
}

/**
 * The member takes less than was offered, or nothing; no reason is asked (R121).
 * @param pence what they take instead, up to what was offered; 0 for nothing.
 * Throws `NOT_FOUND` for a reward that is not theirs, `CONFLICT` once it is paid.
 */
export async function declineReward(
  pool: Pool,
  asked: {
    memberId: string;
    rewardId: string;
    pence: number;
    personId: string;
    /** False where their lead wrote it down: then they are told. */
    bySelf: boolean;
  },
): Promise<void> {
  const { memberId, rewardId, pence, personId, bySelf } = asked;
  await pool.store.transaction(async () => {
    const before = await pool.rewards.get(rewardId);
    if (!before || before.memberId !== memberId) throw notFound('reward');
    const after = await pool.rewards.replace(takingInstead(before, pence));
    await pool.audit.record({
      at: pool.now(),
      personId,
      action: 'reward.take-less',
      subjectIds: [memberId, before.opportunityId],
      content: { rewardId, pence: after.pence, state: after.state },
    });
    if (!bySelf) await tellByMail(pool, lessNews(after));
  });
}

function lessNews({ memberId, for: what, pence }: Reward): News {
  return {
    memberId,
    topic: 'reward',
    subject: 'Your lead wrote something down for you',
    paragraphs: [
      `Your lead wrote down that you want ${poundsInWords(pence)} for this: ${what}.`,
      'Is that right? Then you do not have to do anything.',
      'Is it wrong? Then tell us. You can go back to what was offered until it is paid.',
    ],
  };
}
