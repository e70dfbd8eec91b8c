import { can } from '@freshfaces/access';
import type { Viewer } from '@freshfaces/graph-kit';
import { toEnum } from '../enums.ts';
import { mustFind } from '../find.ts';
import type { DrawResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { dropOutsShown, seatsShown } from '../places/seats-shown.ts';
import { chanceBands } from './chance-bands.ts';
import { coverageShown } from './coverage-shown.ts';
import type { Draw } from './draw.ts';
import { stageInWords } from './draw-progress.ts';
import { placeInWords } from './queue/queue.ts';
import { waitingDraws } from './queue/take-up.ts';

/** A draw's fields; those that name people only for viewers who may see the panel. */
export function drawFields(panels: Panels): DrawResolvers {
  const ifSeen = <T>(draw: Draw, viewer: Viewer | null, people: () => T): T | null =>
    draw.state === 'picked' && can(viewer, 'draw.panel', { organisationIds: [draw.organisationId] })
      ? people()
      : null;
  return {
    __resolveReference: async ({ id }, { viewer }) =>
      can(viewer, 'recruitment.read') ? panels.draws.get(id) : null,
    recruitment: ({ recruitmentId }) => mustFind(panels.recruitments, recruitmentId, 'recruitment'),
    state: ({ state }) => toEnum(state),
    async progress({ id, state }) {
      if (state === 'queued') {
        const before = (await waitingDraws(panels)).findIndex((waiting) => waiting.id === id);
        return { stage: placeInWords(Math.max(before, 0)), done: 0 };
      }
      if (state !== 'solving') return null;
      const progress = await panels.progress.get(id);
      return { stage: stageInWords(progress?.stage ?? 'types'), done: progress?.done ?? 0 };
    },
    panel: (draw, _input, { viewer }) =>
      ifSeen(draw, viewer, () => seatsShown(panels, draw, viewer)),
    reserves: (draw, _input, { viewer }) =>
      ifSeen(draw, viewer, () =>
        draw.reserves.map(({ memberId, homeOrganisationId }, at) => ({
          place: at + 1,
          member: { id: memberId },
          homeOrganisation: { id: homeOrganisationId },
        })),
      ),
    dropOuts: (draw, _input, { viewer }) => ifSeen(draw, viewer, () => dropOutsShown(panels, draw)),
    coverage: ({ coverage }) => coverageShown(coverage),
    chances: ({ bands }) => chanceBands(bands),
  };
}
