import { can } from '@freshfaces/access';
import { parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { actingOn } from '../acting-on.ts';
import { changeOnce } from '../change.ts';
import { fromEnum, toEnum } from '../enums.ts';
import { mustFind } from '../find.ts';
import type { MutationResolvers, PanelReadinessResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { USUAL_MODEL } from '../recruitments/panel-model/panel-model.ts';
import { chairOf } from './chair.ts';
import { chooseChair, trainedToChair } from './choose-chair.ts';
import { votesOf } from './model-checks.ts';
import type { PanelUnderReview } from './panel-under-review.ts';

const chairInput = z.object({
  recruitmentId: z.string().min(1, 'Say which recruitment.'),
  how: z.enum(['BY_LOT', 'BY_PANEL']).transform(fromEnum),
  memberId: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
});

export function chairMutation(panels: Panels): Pick<MutationResolvers, 'chooseChair'> {
  return {
    async chooseChair(_parent, { input }, context) {
      const wanted = parseInput(chairInput, input);
      const { personId } = await actingOn(context.viewer, {
        on: panels.recruitments,
        id: wanted.recruitmentId,
        what: 'recruitment',
        action: 'panel.choose-chair',
      });
      const trained = await trainedToChair(panels, wanted.recruitmentId);
      const request = { personId, action: 'panel.choose-chair', input };
      const id = await changeOnce(panels, context, request, () =>
        chooseChair(panels, { ...wanted, personId }, trained),
      );
      return mustFind(panels.recruitments, id, 'recruitment');
    },
  };
}

/** Who has the chair, and whose scores count. */
export function chairFields(panels: Panels): PanelReadinessResolvers {
  return {
    chair({ team, draw }) {
      const chair = chairOf(team, draw);
      return chair && { member: { id: chair.memberId }, how: toEnum(chair.how), at: chair.at };
    },
    async membersTrainedToChair(review) {
      if (!aMemberChairs(review)) return [];
      const trained = await trainedToChair(panels, review.recruitment.id);
      return trained.map((id) => ({ id }));
    },
    votes: ({ team, draw }) => votesOf(draw.panel.length, team.staff),
    viewerCanChooseChair: (review, _input, { viewer }) =>
      aMemberChairs(review) &&
      can(viewer, 'panel.choose-chair', {
        organisationIds: [review.recruitment.organisationId],
      }),
  };
}

function aMemberChairs({ recruitment }: PanelUnderReview): boolean {
  return (recruitment.panelModel ?? USUAL_MODEL).chair !== 'staff';
}
