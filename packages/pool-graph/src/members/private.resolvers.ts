import { can } from '@freshfaces/access';
import { dayOf, type GraphContext } from '@freshfaces/graph-kit';
import type { MemberResolvers } from '../generated/resolvers-types.ts';
import { loadName } from '../loaders.ts';
import { loadPersonNames } from '../people/person-names.ts';
import type { Pool } from '../pool.ts';
import { holdsOn } from '../readiness/risk-assessment.ts';
import { canComeBackUntil } from './leave-pool.ts';
import type { Member } from './member.ts';
import { noteRead } from './note-read.ts';
import { subjectOf } from './seeing.ts';

export function privateField(pool: Pool): Pick<MemberResolvers, 'private'> {
  return {
    async private(member, _input, context) {
      if (!can(context.viewer, 'member.private', subjectOf(member))) return null;
      const kept = await loadName(pool, context, member.id);
      if (!kept) return null;
      await noteRead(pool, context, member, { what: 'record', why: 'record' });
      const { name, calledBy, email, phone, postalAddress, route } = kept;
      const { ownLimitPerYear, sharedPoolSince, busy, availabilityNote } = member;
      const { kind, pausedUntil, likes, leftOn } = member;
      return {
        name,
        calledBy,
        email,
        phone,
        postalAddress,
        route,
        ownLimitPerYear,
        sharedPoolSince,
        busy,
        availabilityNote,
        kind,
        pausedUntil,
        likes,
        leftOn,
        canComeBackUntil: canComeBackUntil(member),
        riskAssessment: await shownAssessment(pool, context, member),
      };
    },
  };
}

async function shownAssessment(pool: Pool, context: GraphContext, { id }: Member) {
  const kept = await pool.riskAssessments.get(id);
  if (!kept) return null;
  const nameOf = await loadPersonNames(pool, context, [kept.ownerId]);
  const { doneOn, reviewOn, ownerId } = kept;
  const isDue = !holdsOn(kept, dayOf(context.now()));
  return { doneOn, reviewOn, owner: nameOf(ownerId) ?? 'Someone who has left', isDue };
}
