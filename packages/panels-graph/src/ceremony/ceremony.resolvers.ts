import { assertCan } from '@freshfaces/access';
import { type GraphContext, notFound, parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { actingOn } from '../acting-on.ts';
import { changeOnce } from '../change.ts';
import type { Draw } from '../draws/draw.ts';
import type { Solving } from '../draws/solving.ts';
import { mustFind } from '../find.ts';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { advanceDraw } from './advance-draw.ts';
import { hexInput } from './ceremony-input.ts';
import { closeGathering } from './close-gathering.ts';
import { shareId } from './draw-share.ts';
import { giveHash } from './give-hash.ts';
import { revealShare } from './reveal-share.ts';

const hashInput = z.object({ commitment: hexInput('The hash of your share') });
const shareInput = z.object({ share: hexInput('Your share') });

type CeremonyMutations = Pick<
  MutationResolvers,
  'giveWitnessHash' | 'closeGathering' | 'revealShare'
>;

/** What the recruiter and the witnesses do in the ceremony of a draw. */
export function ceremonyMutations(panels: Panels, solving: Solving): CeremonyMutations {
  const advance = async (drawId: string, personId: string) => {
    await advanceDraw(panels, drawId, personId).catch(panels.onFault);
    solving.takeNext();
    return mustFind(panels.draws, drawId, 'draw');
  };
  return {
    async giveWitnessHash(_parent, { input }, context) {
      const { commitment } = parseInput(hashInput, input);
      const { drawId, organisationId } = input;
      const personId = await actingFor(panels, context, input);
      await changeOnce(panels, context, { personId, action: 'draw.give-hash', input }, () =>
        giveHash(panels, { drawId, organisationId, commitment, personId }),
      );
      return advance(drawId, personId);
    },

    async closeGathering(_parent, { input }, context) {
      const { personId } = await actingOn(context.viewer, {
        on: panels.draws,
        id: input.id,
        what: 'draw',
        action: 'draw.start',
      });
      const drawId = input.id;
      await changeOnce(panels, context, { personId, action: 'draw.close-gathering', input }, () =>
        closeGathering(panels, { drawId, personId }),
      );
      return advance(drawId, personId);
    },

    async revealShare(_parent, { input }, context) {
      const { share } = parseInput(shareInput, input);
      const { drawId, organisationId } = input;
      const personId = await actingFor(panels, context, input);
      await changeOnce(panels, context, { personId, action: 'draw.reveal-share', input }, () =>
        revealShare(panels, { drawId, organisationId, share, personId }),
      );
      return advance(drawId, personId);
    },
  };
}

interface For {
  readonly drawId: string;
  readonly organisationId: string;
}

/** Who acts for an organisation that takes part in the draw: its recruiter, or anyone of a witness. */
async function actingFor(
  { draws, shares }: Panels,
  { viewer }: GraphContext,
  { drawId, organisationId }: For,
): Promise<string> {
  assertCan(viewer, 'recruitment.read');
  const draw = await mustFind(draws, drawId, 'draw');
  const { personId } = assertCan(viewer, actionFor(draw, organisationId), {
    organisationIds: [organisationId],
  });
  if (!(await shares.get(shareId(draw, organisationId)))) throw notFound('draw');
  return personId;
}

/** What someone needs to be allowed to give and reveal the share of an organisation. */
export function actionFor(
  { organisationId: recruiter }: Draw,
  organisationId: string,
): 'draw.start' | 'draw.witness' {
  return organisationId === recruiter ? 'draw.start' : 'draw.witness';
}
