import { type GraphContext, loaderFor } from '@freshfaces/graph-kit';
import { loadAnswers } from '../consents/load-consents.ts';
import type { MemberResolvers } from '../generated/resolvers-types.ts';
import { noteRead } from '../members/note-read.ts';
import type { Pool } from '../pool.ts';
import { mayKnowNeeds, mayRecordNeeds } from './may-know-needs.ts';
import type { Need } from './need.ts';
import { shownNeed } from './shown-need.ts';
import { loadTeamsExperienced } from './teams-experienced.ts';

/** Services used are told like needs: they tell of them. */
export function needsFields(
  pool: Pool,
): Pick<MemberResolvers, 'needs' | 'teamsExperienced' | 'viewerCanRecordNeeds'> {
  return {
    async needs(member, _input, context) {
      const answers = await loadAnswers(pool, context, member.id);
      if (!mayKnowNeeds(context.viewer, member, answers)) return null;
      await noteRead(pool, context, member, { what: 'needs', why: 'record' });
      return (await loadNeeds(pool, context, member.id)).map(shownNeed);
    },
    async teamsExperienced(member, _input, context) {
      const answers = await loadAnswers(pool, context, member.id);
      if (!mayKnowNeeds(context.viewer, member, answers)) return null;
      await noteRead(pool, context, member, { what: 'experience', why: 'record' });
      return loadTeamsExperienced(pool, context, member.id);
    },
    async viewerCanRecordNeeds(member, _input, context) {
      const answers = await loadAnswers(pool, context, member.id);
      return mayRecordNeeds(context.viewer, member, answers);
    },
  };
}

async function loadNeeds(
  pool: Pool,
  context: GraphContext,
  memberId: string,
): Promise<readonly Need[]> {
  const loader = loaderFor<readonly Need[]>(context, 'pool.needs', async (ids) => {
    const needs = await pool.needs.of(ids);
    return ids.map((id) => needs.get(id) ?? null);
  });
  return (await loader.load(memberId)) ?? [];
}
