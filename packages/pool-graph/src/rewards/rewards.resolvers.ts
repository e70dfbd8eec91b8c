import { assertCan, can } from '@freshfaces/access';
import { csvText, dayOf, notFound } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type {
  MemberResolvers,
  QueryResolvers,
  RewardResolvers,
} from '../generated/resolvers-types.ts';
import { loadMember, loadOrganisation } from '../loaders.ts';
import { subjectOf } from '../members/seeing.ts';
import { mustBeSignedIn } from '../must-be-signed-in.ts';
import { noteTakingPart } from '../opportunities/note-taking-part.ts';
import type { Pool } from '../pool.ts';
import { isOwed } from './make-due.ts';
import { rewardsOf } from './own-rewards.ts';
import { daysToPay, type Reward, totalPence } from './reward.ts';
import { REWARD_HEADINGS, rewardRows } from './reward-rows.ts';

const ORDER = ['AGREED', 'PAID', 'DECLINED'];

export function rewardQueries(
  pool: Pool,
): Pick<QueryResolvers, 'rewards' | 'reward' | 'exportRewards'> {
  return {
    async rewards(_parent, { organisationId, state }, { viewer }) {
      assertCan(viewer, 'reward.pay', { organisationIds: [organisationId] });
      const where = { organisationId, ...(state && { state }) };
      return inOrder(await findAll(pool.rewards, { where }));
    },
    async reward(_parent, { id }, { viewer }) {
      mustBeSignedIn(viewer);
      const found = await pool.rewards.get(id);
      const organisationIds = found ? [found.organisationId] : [];
      if (!found || !can(viewer, 'reward.pay', { organisationIds })) throw notFound('reward');
      return found;
    },
    async exportRewards(_parent, { organisationId }, context) {
      const organisationIds = [organisationId];
      const { personId } = assertCan(context.viewer, 'reward.pay', { organisationIds });
      const found = inOrder(await findAll(pool.rewards, { where: { organisationId } }));
      const members = await pool.members.getMany(found.map(({ memberId }) => memberId));
      const now = context.now();
      const action = 'reward.export';
      const subjectIds = [organisationId];
      await pool.audit.record({ at: now, personId, action, subjectIds, content: null });
      const pseudonyms = members.map((member) => member?.pseudonym ?? '');
      const text = csvText(REWARD_HEADINGS, rewardRows(found, pseudonyms));
      return { name: `rewards-${dayOf(now)}.csv`, text };
    },
  };
}

export function rewardFields(pool: Pool): RewardResolvers {
  return {
    async member({ memberId }, _input, context) {
      const found = await loadMember(pool, context, memberId);
      if (!found) throw notFound('member');
      return found;
    },
    organisation: ({ organisationId }, _input, context) =>
      loadOrganisation(pool, context, organisationId),
    async opportunity({ opportunityId }) {
      const found = await pool.opportunities.get(opportunityId);
      if (!found) throw notFound('opportunity');
      return found;
    },
    totalPence: (reward) => totalPence(reward),
    daysToPay: (reward) => daysToPay(reward),
    viewerCanPay: (reward, _input, { viewer }) =>
      isOwed(reward) && can(viewer, 'reward.pay', { organisationIds: [reward.organisationId] }),
    viewerCanAddExpense: ({ organisationId, state }, _input, { viewer }) =>
      state !== 'PAID' && can(viewer, 'reward.pay', { organisationIds: [organisationId] }),
    async viewerCanTakeLess({ memberId, state }, _input, context) {
      const member = await loadMember(pool, context, memberId);
      if (!member || state === 'PAID') return false;
      return can(context.viewer, 'reward.take-less', subjectOf(member));
    },
  };
}

export function rewardField(pool: Pool): Pick<MemberResolvers, 'rewards'> {
  return {
    async rewards(member, _input, context) {
      if (!can(context.viewer, 'member.rewards', subjectOf(member))) return null;
      await noteTakingPart(pool, context, member);
      return rewardsOf(pool, member.id);
    },
  };
}

/** What is owed first, by the day it must be paid; then the latest. */
function inOrder(rewards: readonly Reward[]): readonly Reward[] {
  return rewards.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      (isOwed(a) ? 1 : -1) * (a.payBy ?? '').localeCompare(b.payBy ?? ''),
  );
}

function placeOf(reward: Reward): number {
  return isOwed(reward) ? -1 : ORDER.indexOf(reward.state);
}
