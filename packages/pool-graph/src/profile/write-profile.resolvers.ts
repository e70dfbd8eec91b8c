import { assertCan } from '@freshfaces/access';
import { notFound, parseInput } from '@freshfaces/graph-kit';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { memberToChange, mustBeHere, subjectOf } from '../members/seeing.ts';
import type { Pool } from '../pool.ts';
import { profileInput } from './profile-input.ts';
import { mayHelpWith, partsGiven, written } from './write-profile.ts';

export function writeProfileMutation(pool: Pool): Pick<MutationResolvers, 'writeProfile'> {
  return {
    async writeProfile(_parent, { input }, context) {
      const { memberId, idempotencyKey: key, ...parts } = parseInput(profileInput, input);
      const before = await memberToChange(pool, context, memberId);
      const action = mayHelpWith(parts) ? 'member.help-profile' : 'member.write-profile';
      const { personId } = assertCan(context.viewer, action, subjectOf(before));
      if (parts.standing) assertCan(context.viewer, 'member.set-standing', subjectOf(before));
      const now = context.now();

      await pool.once({ personId, key, action, input, now }, async () => {
        const member = mustBeHere(await pool.members.get(memberId));
        const name = await pool.names.get(memberId);
        if (!name) throw notFound('member');
        const profile = await pool.profiles.get(memberId);
        const after = written({ member, name, profile }, parts);
        await pool.members.replace(after.member);
        if (parts.name) await pool.names.replace(after.name);
        await pool.profiles.keep(memberId, after.profile);
        const content = partsGiven(parts);
        await pool.audit.record({ at: now, personId, action, subjectIds: [memberId], content });
      });
      context.loaders.clear();
      return (await pool.members.get(memberId)) ?? before;
    },
  };
}
