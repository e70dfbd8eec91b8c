import { assertCan } from '@freshfaces/access';
import { parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { memberToChange, mustBeHere, subjectOf } from '../members/seeing.ts';
import type { Pool } from '../pool.ts';

const SENTENCE = 'Use a whole number of turns a year from 1 to 52, or none for no limit.';
const ownLimitInput = z.object({
  idempotencyKey: z.string(),
  memberId: z.string(),
  turnsAYear: z.int(SENTENCE).min(1, SENTENCE).max(52, SENTENCE).nullish(),
});

/** How often a member wants to take part at most (R42). */
export function ownLimitMutation(pool: Pool): Pick<MutationResolvers, 'setOwnLimit'> {
  return {
    async setOwnLimit(_parent, { input }, context) {
      const { memberId, idempotencyKey: key, turnsAYear } = parseInput(ownLimitInput, input);
      const before = await memberToChange(pool, context, memberId);
      const { personId } = assertCan(context.viewer, 'member.change', subjectOf(before));
      const now = context.now();
      const action = 'member.set-own-limit';

      await pool.once({ personId, key, action, input, now }, async () => {
        const member = mustBeHere(await pool.members.get(memberId));
        await pool.members.replace({ ...member, ownLimitPerYear: turnsAYear ?? null });
        const profile = await pool.profiles.get(memberId);
        const pages = { ...profile.pages, AVAILABILITY: 'DONE' as const };
        await pool.profiles.keep(memberId, { ...profile, pages });
        const content = { turnsAYear: turnsAYear ?? null };
        await pool.audit.record({ at: now, personId, action, subjectIds: [memberId], content });
      });
      context.loaders.clear();
      return (await pool.members.get(memberId)) ?? before;
    },
  };
}
