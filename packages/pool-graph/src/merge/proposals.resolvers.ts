import { assertCan } from '@freshfaces/access';
import { type GraphContext, Problem } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { memberToChange, subjectOf } from '../members/seeing.ts';
import type { Pool } from '../pool.ts';
import { possibleDuplicates } from './duplicates.ts';
import { mustBeFreeToGo, mustBeOneHome } from './may-merge.ts';
import { sideBySide } from './merge-facts.ts';
import { readSingles } from './singles.store.ts';

/** Only members of one's own organisation are ever compared: anything else would tell who is supported where. */
export function proposalQueries(
  pool: Pool,
): Pick<QueryResolvers, 'possibleDuplicates' | 'mergeProposal'> {
  return {
    async possibleDuplicates(_parent, { organisationId }, context) {
      const organisationIds = [organisationId];
      assertCan(context.viewer, 'member.merge', { organisationIds });
      const names = await findAll(pool.names, { where: { homeOrganisationId: organisationId } });
      const pairs = possibleDuplicates(names);
      const ids = [...new Set(pairs.flatMap(({ oneId, twoId }) => [oneId, twoId]))];
      const members = (await pool.members.getMany(ids)).filter((one) => one !== null);
      const here = new Map(
        members.filter(({ status }) => status !== 'LEFT').map((member) => [member.id, member]),
      );
      return pairs.flatMap(({ oneId, twoId, why }) => {
        const [one, two] = [here.get(oneId), here.get(twoId)];
        return one && two ? [{ one, two, why: [...why] }] : [];
      });
    },

    async mergeProposal(_parent, { keptId, otherId }, context) {
      const [kept, other] = [
        await ownMember(pool, context, keptId),
        await ownMember(pool, context, otherId),
      ];
      mustBeOneHome(kept, other);
      const organisationIds = [kept.homeOrganisationId];
      const look = { what: 'record', why: 'record', organisationIds } as const;
      await pool.reads.noteMany(
        context,
        [keptId, otherId].map((memberId) => ({ memberId, ...look })),
      );
      const sides = [await readSingles(pool, keptId), await readSingles(pool, otherId)] as const;
      return {
        kept,
        other,
        facts: sideBySide(...sides),
        problem: await problemOf(mustBeFreeToGo(pool, { keptId, otherId })),
      };
    },
  };
}

async function ownMember(pool: Pool, context: GraphContext, id: string) {
  const member = await memberToChange(pool, context, id);
  assertCan(context.viewer, 'member.merge', subjectOf(member));
  return member;
}

async function problemOf(asked: Promise<void>): Promise<string | null> {
  try {
    await asked;
    return null;
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}
