import { assertCan } from '@freshfaces/access';
import { changeOnce } from '../change.ts';
import { entryId } from '../draws/draw-entry.ts';
import { fromEnum } from '../enums.ts';
import { mustFind } from '../find.ts';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { answerPlace } from './answer-place.ts';

export function placeMutation(panels: Panels): Pick<MutationResolvers, 'answerPlace'> {
  return {
    async answerPlace(_parent, { input }, context) {
      const { drawId, answer } = input;
      const memberId = context.viewer?.memberId ?? '';
      const { personId } = assertCan(context.viewer, 'place.answer', { memberId });
      const answering = { drawId, memberId, personId, answer: fromEnum(answer) };
      await answerPlace(panels, answering, (change) =>
        changeOnce(panels, context, { personId, action: 'place.answer', input }, change),
      );
      return mustFind(panels.entries, entryId(drawId, memberId), 'draw');
    },
  };
}
