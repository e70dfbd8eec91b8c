import { assertCan } from '@freshfaces/access';
import { dayOf, newId, notFound, parseInput } from '@freshfaces/graph-kit';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { memberToChange, subjectOf } from '../members/seeing.ts';
import type { Pool } from '../pool.ts';
import { changeAvailabilityInput } from './availability-input.ts';
import { changedAvailability } from './change-availability.ts';

export function availabilityMutations(pool: Pool): Pick<MutationResolvers, 'changeAvailability'> {
  return {
    async changeAvailability(_parent, { input }, context) {
      const {
        idempotencyKey: key,
        memberId,
        ...wanted
      } = parseInput(changeAvailabilityInput, input);
      const before = await memberToChange(pool, context, memberId);
      const { personId } = assertCan(context.viewer, 'member.change', subjectOf(before));
      const now = context.now();
      const action = 'member.change-availability';

      const { id } = await pool.once({ personId, key, action, input, now }, async () => {
        const member = await pool.members.get(memberId);
        if (!member) throw notFound('member');
        const change = {
          addBusy: wanted.addBusy ? { id: newId(), ...wanted.addBusy } : undefined,
          removeBusy: wanted.removeBusy ?? undefined,
          paused: wanted.paused ?? undefined,
          pausedUntil: wanted.pausedUntil ?? undefined,
          note: wanted.note ?? undefined,
        };
        const changed = await pool.members.replace(changedAvailability(member, change, dayOf(now)));
        await pool.audit.record({
          at: now,
          personId,
          action,
          subjectIds: [memberId],
          content: changed,
        });
        return { id: changed.id };
      });
      return (await pool.members.get(id)) ?? before;
    },
  };
}
