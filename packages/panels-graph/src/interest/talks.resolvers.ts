import { assertCan } from '@freshfaces/access';
import { parseInput } from '@freshfaces/graph-kit';
import { changeOnce } from '../change.ts';
import { mustFind } from '../find.ts';
import type {
  InterestTalkResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { askedMembers } from './asked-member.ts';
import { findTalks } from './find-talks.ts';
import { finishTalk, talkWith } from './finish-talk.ts';
import { finishTalkInput } from './interest-input.ts';

/** Wishes to talk: for the lead who knows the member, and for the people who recruit. */
export function talksQuery(panels: Panels): Pick<QueryResolvers, 'interestTalks'> {
  return {
    async interestTalks(_parent, _input, context) {
      const viewer = assertCan(context.viewer, 'recruitment.list');
      const talks = await findTalks(panels, viewer);
      const noted = talks.map(({ row: { memberId, homeOrganisationId }, recruitment }) => ({
        memberId,
        what: 'record' as const,
        why: 'record' as const,
        organisationIds: [homeOrganisationId, recruitment.organisationId],
      }));
      await panels.reads.noteMany(context, noted);
      return [...talks];
    },
  };
}

export function finishTalkMutation(panels: Panels): Pick<MutationResolvers, 'finishTalk'> {
  return {
    async finishTalk(_parent, { input }, context) {
      const { recruitmentId, memberId } = parseInput(finishTalkInput, input);
      assertCan(context.viewer, 'recruitment.list');
      const { organisationId } = await mustFind(panels.recruitments, recruitmentId, 'recruitment');
      const [member] = await panels.ports.members({ ids: [memberId] });
      const { personId } = assertCan(context.viewer, 'interest.talk', {
        organisationIds: [organisationId, ...(member ? [member.homeOrganisationId] : [])],
      });
      await changeOnce(panels, context, { personId, action: 'interest.talk', input }, () =>
        finishTalk(panels, { recruitmentId, memberId, personId }),
      );
      const [talk] = await askedMembers(panels, [await talkWith(panels, recruitmentId, memberId)]);
      if (!talk) throw new Error('A wish to talk has its recruitment.');
      return talk;
    },
  };
}

export const talkFields: InterestTalkResolvers = {
  id: ({ row }) => row.id,
  member: ({ row }) => ({ id: row.memberId }),
  recruitmentId: ({ row }) => row.recruitmentId,
  post: ({ recruitment }) => recruitment.post,
  organisation: ({ recruitment }) => ({ id: recruitment.organisationId }),
  askedAt: ({ row }) => row.answeredAt ?? row.askedAt,
  closesOn: ({ window }) => window.closesOn,
  talkedAt: ({ row }) => row.talkedAt,
};
