import { assertCan, can } from '@freshfaces/access';
import { parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { changeOnce } from '../change.ts';
import { entryId } from '../draws/draw-entry.ts';
import { fromEnum } from '../enums.ts';
import { mustFind } from '../find.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { type Answering, answerPlace } from './answer-place.ts';
import { askToTalk } from './ask-to-talk.ts';
import { giveMoreTime } from './give-more-time.ts';
import { assertCanHelp } from './may-help.ts';
import { placesOfMembers } from './places-of-members.ts';

const reason = z
  .string()
  .trim()
  .min(1, 'Say in a few words why they have more time.')
  .max(200, 'Say it in at most 200 letters.');
const moreTimeInput = z.object({ reason });

type PlaceMutations = Pick<
  MutationResolvers,
  'answerPlace' | 'askToTalk' | 'giveMoreTime' | 'answerPlaceForMember'
>;

export function placeQuery(panels: Panels): Pick<QueryResolvers, 'placesOfMembers'> {
  return {
    async placesOfMembers(_parent, _input, context) {
      const { viewer } = context;
      const homes = (viewer?.roles ?? []).map(({ organisationId }) => organisationId);
      const { roles } = assertCan(viewer, 'place.write-down', { organisationIds: homes });
      const led = roles.flatMap(({ organisationId }) =>
        can(viewer, 'place.write-down', { organisationIds: [organisationId] })
          ? [organisationId]
          : [],
      );
      const places = await placesOfMembers(panels, led);
      const noted = places.map(({ memberId, homeOrganisationId }) => ({
        memberId,
        what: 'record' as const,
        why: 'list' as const,
        organisationIds: [homeOrganisationId],
      }));
      await panels.reads.noteMany(context, noted);
      return places;
    },
  };
}

export function placeMutations(panels: Panels): PlaceMutations {
  const { entries } = panels;
  const answered = async (
    answering: Answering,
    context: Parameters<typeof changeOnce>[1],
    input: { readonly idempotencyKey: string },
  ) => {
    const { drawId, memberId, personId } = answering;
    const request = { personId, action: 'place.answer', input };
    await answerPlace(panels, answering, (change) => changeOnce(panels, context, request, change));
    return mustFind(entries, entryId(drawId, memberId), 'draw');
  };
  return {
    async answerPlace(_parent, { input }, context) {
      const { drawId, answer } = input;
      const memberId = context.viewer?.memberId ?? '';
      const { personId } = assertCan(context.viewer, 'place.answer', { memberId });
      return answered({ drawId, memberId, personId, answer: fromEnum(answer) }, context, input);
    },

    async answerPlaceForMember(_parent, { input }, context) {
      const { drawId, memberId, answer } = input;
      const { personId } = await assertCanHelp(panels, context.viewer, { drawId, memberId });
      const answering = { drawId, memberId, personId, answer: fromEnum(answer), byLead: true };
      return answered(answering, context, input);
    },

    async askToTalk(_parent, { input }, context) {
      const { drawId } = input;
      const memberId = context.viewer?.memberId ?? '';
      const { personId } = assertCan(context.viewer, 'place.answer', { memberId });
      const request = { personId, action: 'place.ask-to-talk', input };
      await changeOnce(panels, context, request, () =>
        askToTalk(panels, { drawId, memberId, personId }),
      );
      return mustFind(entries, entryId(drawId, memberId), 'draw');
    },

    async giveMoreTime(_parent, { input }, context) {
      const { drawId, memberId } = input;
      const given = parseInput(moreTimeInput, input);
      const may = { drawId, memberId, orHost: true };
      const { personId } = await assertCanHelp(panels, context.viewer, may);
      const request = { personId, action: 'place.more-time', input };
      await changeOnce(panels, context, request, () =>
        giveMoreTime(panels, { drawId, memberId, personId, ...given }),
      );
      return mustFind(entries, entryId(drawId, memberId), 'place');
    },
  };
}
