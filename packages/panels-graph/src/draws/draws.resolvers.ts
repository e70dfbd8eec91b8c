import { assertCan } from '@freshfaces/access';
import { parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { actingOn } from '../acting-on.ts';
import { hexInput, WITHIN } from '../ceremony/ceremony-input.ts';
import { invite, MOST_WITNESSES } from '../ceremony/witnesses.ts';
import { changeOnce } from '../change.ts';
import { mustFind } from '../find.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers-types.ts';
import { mustTellOfNoNeed } from '../overrides/override.ts';
import type { Panels } from '../parts.ts';
import { stateAfter } from './draw-moves.ts';
import type { Solving } from './solving.ts';
import { startDraw } from './start-draw.ts';
import { stopDraw } from './stop-draw.ts';

const startInput = z.object({
  witnessCommitment: hexInput('The hash of your share'),
  witnessOrganisationIds: z
    .array(z.string())
    .max(MOST_WITNESSES, `Choose ${MOST_WITNESSES} witnesses at the most.`)
    .nullish()
    .transform((ids) => ids ?? []),
  reason: z
    .string()
    .trim()
    .min(10, 'Say in a sentence why you draw again.')
    .max(500, 'Say in 500 characters at the most why you draw again.')
    .nullish()
    .transform((reason) => reason ?? null),
  revealWithin: z
    .enum(['ONE_MINUTE', 'ONE_HOUR', 'ONE_DAY'])
    .nullish()
    .transform((within) => WITHIN[within ?? 'ONE_MINUTE']),
});

export function drawQuery(panels: Panels): Pick<QueryResolvers, 'draw'> {
  return {
    draw(_parent, { id }, { viewer }) {
      assertCan(viewer, 'recruitment.read');
      return panels.draws.get(id);
    },
  };
}

type DrawMutations = Pick<MutationResolvers, 'startDraw' | 'cancelDraw'>;

export function drawMutations(panels: Panels, solving: Solving): DrawMutations {
  const { draws, recruitments } = panels;
  return {
    async startDraw(_parent, { input }, context) {
      const { witnessOrganisationIds, ...start } = parseInput(startInput, input);
      const { recruitmentId } = input;
      const { personId, organisationId } = await actingOn(context.viewer, {
        on: recruitments,
        id: recruitmentId,
        what: 'recruitment',
        action: 'draw.start',
      });
      if (start.reason !== null) mustTellOfNoNeed(start.reason);
      const invited = await invite(panels, organisationId, witnessOrganisationIds);
      const id = await changeOnce(panels, context, { personId, action: 'draw.start', input }, () =>
        startDraw(panels, { recruitmentId, personId, invited, ...start }),
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
          const { state } = await mustFind(draws, input.id, 'draw');
          stateAfter(state, 'cancel');
          const reason = 'Cancelled by the recruiter before anything was published.';
          await stopDraw(panels, input.id, { how: 'cancel', reason, personId });
          return { id: input.id };
        },
      );
      solving.cancel(id);
      return mustFind(draws, id, 'draw');
    },
  };
}
