import { can } from '@freshfaces/access';
import { recruitmentOf } from '../draws/my-draws.resolvers.ts';
import { toEnum } from '../enums.ts';
import type { MemberPlaceResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { mayHaveMoreTime } from './give-more-time.ts';
import { subjectOf } from './may-help.ts';
import { mayDo } from './place.ts';

import { whatNext } from './what-next.ts';

/** A place as the lead of its member sees it. */
export function memberPlaceFields(panels: Panels): MemberPlaceResolvers {
  return {
    member: ({ memberId }) => ({ id: memberId }),
    post: async (entry, _input, context) => (await recruitmentOf(panels, context, entry)).post,
    organisation: async (entry, _input, context) => ({
      id: (await recruitmentOf(panels, context, entry)).organisationId,
    }),
    recruitmentId: async (entry, _input, context) =>
      (await recruitmentOf(panels, context, entry)).id,
    interviewsFrom: async (entry, _input, context) =>
      (await recruitmentOf(panels, context, entry)).interviewsFrom,
    interviewsTo: async (entry, _input, context) =>
      (await recruitmentOf(panels, context, entry)).interviewsTo,
    state: ({ state }) => toEnum(state),
    whatNext,
    hadMoreTime: ({ moreTimeBecause }) => moreTimeBecause !== null,
    viewerCanSayYes: async (entry, _input, context) =>
      can(context.viewer, 'place.write-down', subjectOf(entry)) &&
      mayDo(entry, await recruitmentOf(panels, context, entry), context.now()).sayYes,
    viewerCanSayNo: async (entry, _input, context) =>
      can(context.viewer, 'place.write-down', subjectOf(entry)) &&
      mayDo(entry, await recruitmentOf(panels, context, entry), context.now()).sayNo,
    async viewerCanGiveMoreTime(entry, _input, context) {
      const { interviewsFrom, organisationId } = await recruitmentOf(panels, context, entry);
      const host = { organisationIds: [organisationId] };
      const may =
        can(context.viewer, 'place.write-down', subjectOf(entry)) ||
        can(context.viewer, 'draw.change-panel', host);
      return may && mayHaveMoreTime(entry, interviewsFrom);
    },
  };
}
