import { can } from '@freshfaces/access';
import { hasAgreedToAll } from '../agreements/acknowledgement.ts';
import { loadAcknowledgements } from '../agreements/load-acknowledgements.ts';
import { loadAnswers } from '../consents/load-consents.ts';
import type { MemberResolvers } from '../generated/resolvers-types.ts';
import { loadName } from '../loaders.ts';
import type { Member } from '../members/member.ts';
import { noteRead } from '../members/note-read.ts';
import { subjectOf } from '../members/seeing.ts';
import { mayKnowNeeds } from '../needs/may-know-needs.ts';
import type { Pool } from '../pool.ts';
import { recordSteps } from './record-steps.ts';

export function profileFields(pool: Pool): Pick<MemberResolvers, 'profile' | 'recordSteps'> {
  return {
    async profile(member, _input, context) {
      if (!can(context.viewer, 'member.profile', subjectOf(member))) return null;
      await noteRead(pool, context, member, { what: 'profile', why: 'record' });
      return pool.profiles.get(member.id);
    },
    async recordSteps(member, _input, context) {
      if (!can(context.viewer, 'member.profile', subjectOf(member))) return null;
      const name = await loadName(pool, context, member.id);
      if (!name) return null;
      const answers = await loadAnswers(pool, context, member.id);
      const mayKnow = mayKnowNeeds(context.viewer, member, answers);
      return recordSteps({
        name,
        answers,
        profile: await pool.profiles.get(member.id),
        tellsServices: mayKnow && (await tells(pool.experience, member)),
        tellsLivedThrough: mayKnow && (await tells(pool.needs, member)),
        agreedToAll: hasAgreedToAll(await loadAcknowledgements(pool, context, member.id)),
      });
    },
  };
}

async function tells(
  records: { of(ids: readonly string[]): Promise<ReadonlyMap<string, readonly unknown[]>> },
  { id }: Member,
): Promise<boolean> {
  return ((await records.of([id])).get(id) ?? []).length > 0;
}
