import { assertCan } from '@freshfaces/access';
import { parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { actingOn } from '../acting-on.ts';
import { changeOnce } from '../change.ts';
import { mustFind } from '../find.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { mustBeCancellable } from './draw-moves.ts';
import { prepareDropOut, recordDropOut } from './drop-out.ts';
import { prepareReveal, revealDraw } from './reveal-draw.ts';
import { thenSettleDays } from './settle-days.ts';
import type { Solving } from './solving.ts';
import { startDraw } from './start-draw.ts';
import { stopDraw } from './stop-draw.ts';

const hash = (what: string) => z.string().regex(/^[0-9a-f]{64}$/, `${what} must be 64 hex digits.`);
const startInput = z.object({ witnessCommitment: hash('The witness’s hash') });

export function drawQuery(panels: Panels): Pick<QueryResolvers, 'draw'> {
  return {
    draw(_parent, { id }, { viewer }) {
      assertCan(viewer, 'recruitment.read');
      return panels.draws.get(id);
    },
  };
}

type DrawMutations = Pick<
  MutationResolvers,
  'startDraw' | 'cancelDraw' | 'revealDraw' | 'recordDropOut'
>;

export function drawMutations(panels: Panels, solving: Solving): DrawMutations {
  const { draws, recruitments } = panels;
  return {
    async startDraw(_parent, { input }, context) {
      const { witnessCommitment } = parseInput(startInput, input);
      const { recruitmentId } = input;
      const { personId } = await actingOn(context.viewer, {
        on: recruitments,
        id: recruitmentId,
        what: 'recruitment',
        action: 'draw.start',
      });
      const id = await changeOnce(panels, context, { personId, action: 'draw.start', input }, () =>
        startDraw(panels, { recruitmentId, witnessCommitment, personId }),
      );
      solving.takeNext();
      return mustFind(draws, id, 'draw');
    },

    async cancelDraw(_parent, { input }, context) {
      const { personId } = await actingOn(context.viewer, {
        on: draws,
        id: input.id,
        what: 'draw',
        action: 'draw.start',
      });
      const id = await changeOnce(
        panels,
        context,
        { personId, action: 'draw.cancel', input },
        async () => {
          mustBeCancellable(await mustFind(draws, input.id, 'draw'));
          const reason = 'Cancelled by the recruiter before anything was published.';
          await stopDraw(panels, input.id, { state: 'cancelled', reason, personId });
          return { id: input.id };
        },
      );
      solving.cancel(id);
      return mustFind(draws, id, 'draw');
    },

    async revealDraw(_parent, { input }, context) {
      const { personId } = await actingOn(context.viewer, {
        on: draws,
        id: input.id,
        what: 'draw',
        action: 'draw.start',
      });
      const reveal = { drawId: input.id, share: input.share, personId };
      const seating = await prepareReveal(panels, reveal);
      const id = await thenSettleDays(panels, seating, () =>
        changeOnce(panels, context, { personId, action: 'draw.reveal', input }, () =>
          revealDraw(panels, reveal, seating),
        ),
      );
      return mustFind(draws, id, 'draw');
    },

    async recordDropOut(_parent, { input }, context) {
      const { drawId, memberId } = input;
      const { personId } = await actingOn(context.viewer, {
        on: draws,
        id: drawId,
        what: 'draw',
        action: 'draw.change-panel',
      });
      const leaving = { drawId, memberId, personId, answer: null };
      const seating = await prepareDropOut(panels, leaving);
      const id = await thenSettleDays(panels, seating, () =>
        changeOnce(panels, context, { personId, action: 'draw.drop-out', input }, () =>
          recordDropOut(panels, leaving, seating),
        ),
      );
      return mustFind(draws, id, 'draw');
    },
  };
}
