import { assertCan, can } from '@freshfaces/access';
import { type GraphContext, parseInput } from '@freshfaces/graph-kit';
import { actingOn } from '../acting-on.ts';
import { changeOnce } from '../change.ts';
import { entryId } from '../draws/draw-entry.ts';
import { recruitmentOf } from '../draws/my-draws.resolvers.ts';
import { mustFind } from '../find.ts';
import type {
  MemberPlaceResolvers,
  MutationResolvers,
  MyDrawResolvers,
  RecruitmentResolvers,
} from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { assertCanHelp } from '../places/may-help.ts';
import { agreeDates } from './agree-dates.ts';
import { askForDates } from './ask-for-dates.ts';
import { chooseDates } from './choose-dates.ts';
import {
  agreeDatesInput,
  askForDatesInput,
  chooseDatesForMemberInput,
  chooseDatesInput,
  widenDatesInput,
} from './dates-input.ts';
import { finishDates } from './finish-dates.ts';
import { datePlan, myDates } from './show-dates.ts';
import { prepareWidening, widenDates } from './widen-dates.ts';

type DatesMutation =
  | 'askForDates'
  | 'chooseDates'
  | 'chooseDatesForMember'
  | 'agreeDates'
  | 'widenDates';

export function datesMutations(panels: Panels): Pick<MutationResolvers, DatesMutation> {
  const { recruitments } = panels;
  const acting = (id: string, { viewer }: GraphContext) =>
    actingOn(viewer, { on: recruitments, id, what: 'recruitment', action: 'dates.agree' });
  return {
    async askForDates(_parent, { input }, context) {
      const asking = parseInput(askForDatesInput, input);
      const { personId } = await acting(asking.recruitmentId, context);
      const request = { personId, action: 'dates.ask', input };
      const id = await changeOnce(panels, context, request, () =>
        askForDates(panels, { ...asking, personId }),
      );
      return mustFind(recruitments, id, 'recruitment');
    },

    async chooseDates(_parent, { input }, context) {
      const choosing = parseInput(chooseDatesInput, input);
      const memberId = context.viewer?.memberId ?? '';
      const { personId } = assertCan(context.viewer, 'dates.choose', { memberId });
      const request = { personId, action: 'dates.choose', input };
      await changeOnce(panels, context, request, () =>
        chooseDates(panels, { ...choosing, memberId, personId }),
      );
      return mustFind(panels.entries, entryId(choosing.drawId, memberId), 'draw');
    },

    async chooseDatesForMember(_parent, { input }, context) {
      const choosing = parseInput(chooseDatesForMemberInput, input);
      const { personId } = await assertCanHelp(panels, context.viewer, choosing);
      const request = { personId, action: 'dates.choose', input };
      await changeOnce(panels, context, request, () =>
        chooseDates(panels, { ...choosing, personId, byLead: true }),
      );
      return mustFind(panels.entries, entryId(choosing.drawId, choosing.memberId), 'place');
    },

    async agreeDates(_parent, { input }, context) {
      const agreeing = parseInput(agreeDatesInput, input);
      const { personId } = await acting(agreeing.recruitmentId, context);
      const request = { personId, action: 'dates.agree', input };
      const id = await changeOnce(panels, context, request, () =>
        agreeDates(panels, { ...agreeing, personId }),
      );
      // What cannot be settled now is settled by the job.
      await finishDates(panels, id).catch(panels.onFault);
      return mustFind(recruitments, id, 'recruitment');
    },

    async widenDates(_parent, { input }, context) {
      const wanted = parseInput(widenDatesInput, input);
      const { personId } = await acting(wanted.recruitmentId, context);
      const widening = { ...wanted, personId };
      const held = await prepareWidening(panels, widening);
      const request = { personId, action: 'dates.widen', input };
      const id = await changeOnce(panels, context, request, () =>
        widenDates(panels, widening, held),
      );
      return mustFind(recruitments, id, 'recruitment');
    },
  };
}

/** For those who may see who is on the panel. */
export function datesField(panels: Panels): Pick<RecruitmentResolvers, 'dates'> {
  return {
    dates: async (recruitment, _input, { viewer }) =>
      can(viewer, 'draw.panel', { organisationIds: [recruitment.organisationId] })
        ? datePlan(
            panels,
            await mustFind(panels.recruitments, recruitment.id, 'recruitment'),
            viewer,
          )
        : null,
  };
}

/** For the member, and on their places for the lead at home. */
export function myDatesField(
  panels: Panels,
): Pick<MyDrawResolvers & MemberPlaceResolvers, 'dates'> {
  return {
    dates: async (entry, _input, context) =>
      myDates(panels, entry, await recruitmentOf(panels, context, entry), context.viewer),
  };
}
