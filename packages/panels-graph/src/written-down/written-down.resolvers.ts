import { assertCan, can } from '@freshfaces/access';
import { changeOnce } from '../change.ts';
import { type DrawEntry, entryId } from '../draws/draw-entry.ts';
import { mustFind } from '../find.ts';
import type { MutationResolvers, MyDrawResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { outcomeOf } from '../places/place-state.ts';
import { sayNotSo } from './say-not-so.ts';
import { becauseInWords } from './written-down.ts';

type Fields = Pick<MyDrawResolvers, 'writtenDown' | 'disputedAt' | 'viewerCanDispute'>;

/** What staff wrote down for a member, as that member sees it. */
export function myWrittenDownFields({ writtenDown }: Panels): Fields {
  const wroteFor = async (entry: DrawEntry) =>
    outcomeOf(entry) === 'stepped-back' ? writtenDown.get(entry.id) : null;
  return {
    async writtenDown(entry) {
      const wrote = await wroteFor(entry);
      return wrote && becauseInWords(wrote);
    },
    disputedAt: async (entry) => (await wroteFor(entry))?.disputedAt ?? null,
    async viewerCanDispute(entry, _input, { viewer }) {
      const wrote = await wroteFor(entry);
      const { memberId } = entry;
      return wrote?.disputedAt === null && can(viewer, 'place.answer', { memberId });
    },
  };
}

export function sayNotSoMutation(panels: Panels): Pick<MutationResolvers, 'sayNotSo'> {
  return {
    async sayNotSo(_parent, { input }, context) {
      const { drawId } = input;
      const memberId = context.viewer?.memberId ?? '';
      const { personId } = assertCan(context.viewer, 'place.answer', { memberId });
      const request = { personId, action: 'place.dispute', input };
      await changeOnce(panels, context, request, () =>
        sayNotSo(panels, { drawId, memberId, personId }),
      );
      return mustFind(panels.entries, entryId(drawId, memberId), 'place');
    },
  };
}
