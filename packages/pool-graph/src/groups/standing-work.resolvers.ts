import { assertCan, can } from '@freshfaces/access';
import { dayOf, daySchema, Problem, parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { MemberResolvers, MutationResolvers } from '../generated/resolvers-types.ts';
import { memberToChange, mustBeHere, subjectOf } from '../members/seeing.ts';
import type { News } from '../messages/message.ts';
import { tellByMail } from '../messages/tell-by-mail.ts';
import { spanInWords } from '../opportunities/fact-words.ts';
import type { Pool } from '../pool.ts';

const workInput = z.object({
  idempotencyKey: z.string(),
  memberId: z.string(),
  date: daySchema('Give the day of the work, such as 2026-11-20.'),
});

/** A standing partner's work counts as a turn a day, so that the role is not always the same face (R36). */
export function standingWorkMutation(pool: Pool): Pick<MutationResolvers, 'recordStandingWork'> {
  return {
    async recordStandingWork(_parent, { input }, context) {
      const { idempotencyKey: key, memberId, date } = parseInput(workInput, input);
      const before = await memberToChange(pool, context, memberId);
      const { personId } = assertCan(context.viewer, 'standing-work.record', subjectOf(before));
      const now = context.now();
      if (date > dayOf(now)) {
        throw new Problem('BAD_INPUT', 'The day of the work can’t be in the future.', 'date');
      }
      const action = 'standing-work.record';
      await pool.once({ personId, key, action, input, now }, async () => {
        const { homeOrganisationId: organisationId } = mustBeHere(await pool.members.get(memberId));
        await mustHaveStandingRole(pool, memberId);
        const opportunityId = `standing-role:${memberId}:${date}`;
        const turn = { opportunityId, organisationId, stage: 'standing-role', date } as const;
        await pool.ports.recordServices({ ...turn, memberIds: [memberId] });
        // A turn puts them further back in every draw, so none is written down unseen.
        await tellByMail(pool, turnNews(memberId, date));
        const subjectIds = [memberId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: { date } });
      });
      return before;
    },
  };
}

function turnNews(memberId: string, date: string): News {
  return {
    memberId,
    topic: 'thanks',
    subject: 'Your lead wrote something down for you',
    paragraphs: [
      `Your lead wrote down that you worked for us: ${spanInWords({ from: date, to: date })}. Thank you.`,
      'It counts as a turn, so that others come first next time.',
      'Is it wrong? Then tell us.',
    ],
  };
}

export function standingWorkField(
  pool: Pool,
): Pick<MemberResolvers, 'viewerCanRecordStandingWork'> {
  return {
    viewerCanRecordStandingWork: async (member, _input, { viewer }) =>
      can(viewer, 'standing-work.record', subjectOf(member)) &&
      (await pool.profiles.get(member.id)).partnerRole !== null,
  };
}

async function mustHaveStandingRole({ profiles }: Pool, memberId: string): Promise<void> {
  const { partnerRole } = await profiles.get(memberId);
  if (partnerRole === null) {
    throw new Problem(
      'CONFLICT',
      'This member has no standing role. Write it in their record first.',
    );
  }
}
