import { can } from '@freshfaces/access';
import type { GraphContext } from '@freshfaces/graph-kit';
import type { DrawEntry } from '../draws/draw-entry.ts';
import { recruitmentOf } from '../draws/my-draws.resolvers.ts';
import { toEnum } from '../enums.ts';
import type { MyDrawResolvers } from '../generated/resolvers-types.ts';
import { withHost } from '../interest/with-host.ts';
import type { Panels } from '../parts.ts';
import { invitationFacts } from '../recruitments/invitation/invitation-facts.ts';
import { type MayDo, mayDo } from './place.ts';

type PlaceFields = Pick<
  MyDrawResolvers,
  'state' | 'interviewsTo' | 'facts' | 'viewerCanSayYes' | 'viewerCanSayNo' | 'viewerCanAskToTalk'
>;

/** A member's own place: its facts, and what they can do about it. */
export function myPlaceFields(panels: Panels): PlaceFields {
  const may = async (entry: DrawEntry, context: GraphContext, what: keyof MayDo) =>
    can(context.viewer, 'place.answer', { memberId: entry.memberId }) &&
    mayDo(entry, await recruitmentOf(panels, context, entry), context.now())[what];
  return {
    state: ({ state }) => toEnum(state),
    interviewsTo: async (entry, _input, context) =>
      (await recruitmentOf(panels, context, entry)).interviewsTo,
    async facts(entry, _input, context) {
      const about = await withHost(panels, await recruitmentOf(panels, context, entry));
      return invitationFacts(about.recruitment, about.host).map(({ link = null, ...fact }) => ({
        ...fact,
        link,
      }));
    },
    viewerCanSayYes: (entry, _input, context) => may(entry, context, 'sayYes'),
    viewerCanSayNo: (entry, _input, context) => may(entry, context, 'sayNo'),
    viewerCanAskToTalk: (entry, _input, context) => may(entry, context, 'askToTalk'),
  };
}
