import { assertCan, can } from '@freshfaces/access';
import { dayOf, notFound } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { MemberResolvers, MutationResolvers } from '../generated/resolvers-types.ts';
import { unplaceMember } from '../lending/place-member.ts';
import { stopLinks } from '../links/stop-links.ts';
import { endTakingPart } from '../opportunities/taking-part-data.ts';
import type { Pool } from '../pool.ts';
import { giveUpTraining } from '../training/personal-data/erase-training.ts';
import { back, left, mayComeBack } from './leave-pool.ts';
import { memberToChange, subjectOf } from './seeing.ts';

export function leavingMutations(
  pool: Pool,
): Pick<MutationResolvers, 'leavePool' | 'comeBackToPool'> {
  return {
    async leavePool(_parent, { input }, context) {
      const { memberId, idempotencyKey: key } = input;
      const before = await memberToChange(pool, context, memberId);
      const { personId } = assertCan(context.viewer, 'member.leave', subjectOf(before));
      const now = context.now();
      const action = 'member.leave';

      await pool.once({ personId, key, action, input, now }, async () => {
        const member = await pool.members.get(memberId);
        if (!member) throw notFound('member');
        const gone = await pool.members.replace(left(member, dayOf(now)));
        await endTakingPart(pool, memberId);
        await giveUpTraining(pool, memberId, now);
        await giveBackComingDays(pool, memberId, dayOf(now));
        await stopLinks(pool, memberId);
        await pool.audit.record({
          at: now,
          personId,
          action,
          subjectIds: [memberId],
          content: gone,
        });
      });
      await giveUpPlaces(pool, memberId, personId);
      context.loaders.clear();
      return (await pool.members.get(memberId)) ?? before;
    },

    async comeBackToPool(_parent, { input }, context) {
      const { memberId, idempotencyKey: key } = input;
      const before = await memberToChange(pool, context, memberId);
      const { personId } = assertCan(context.viewer, 'member.leave', subjectOf(before));
      const now = context.now();
      const action = 'member.come-back';

      await pool.once({ personId, key, action, input, now }, async () => {
        const member = await pool.members.get(memberId);
        if (!member) throw notFound('member');
        const here = await pool.members.replace(back(member, dayOf(now)));
        await pool.audit.record({
          at: now,
          personId,
          action,
          subjectIds: [memberId],
          content: here,
        });
      });
      context.loaders.clear();
      return (await pool.members.get(memberId)) ?? before;
    },
  };
}

/** Panels hear of it after: a retry tells them again. They give the days of their panels back. */
async function giveUpPlaces({ ports }: Pool, memberId: string, personId: string): Promise<void> {
  const places = await ports.placesOf({ memberId });
  for (const { drawId, outcome, isDone } of places) {
    if (outcome === 'on-the-panel' && !isDone) {
      await ports.stepBackFor({ drawId, memberId, personId });
    }
  }
}

/** Days of panels are given back by panels, as a place is given up. */
async function giveBackComingDays(pool: Pool, memberId: string, today: string): Promise<void> {
  const days = await findAll(pool.takenDays, { where: { memberId, day: { gte: today } } });
  const promises = new Map(days.map(({ kind, promisedTo }) => [promisedTo, kind]));
  for (const [id, kind] of promises) {
    if (kind === 'panel') continue;
    const about = { kind: 'OPPORTUNITY', id } as const;
    await unplaceMember(pool, { promise: { kind, id }, about, memberId });
  }
}

export function leavingFields(): Pick<MemberResolvers, 'viewerCanLeave' | 'viewerCanComeBack'> {
  return {
    viewerCanLeave: (member, _input, { viewer }) =>
      member.status !== 'LEFT' && can(viewer, 'member.leave', subjectOf(member)),
    viewerCanComeBack: (member, _input, { viewer, now }) =>
      mayComeBack(member, dayOf(now())) && can(viewer, 'member.leave', subjectOf(member)),
  };
}
