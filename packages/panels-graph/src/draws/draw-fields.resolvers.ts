import { can } from '@freshfaces/access';
import type { Viewer } from '@freshfaces/graph-kit';
import { toEnum } from '../enums.ts';
import { mustFind } from '../find.ts';
import type { DrawResolvers, Seat } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { chanceBands } from './chance-bands.ts';
import type { Draw } from './draw.ts';
import { entryId } from './draw-entry.ts';
import { stageInWords } from './draw-progress.ts';
import { isErased } from './draw-secrets.ts';
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
    panel: (draw, _input, { viewer }) => ifSeen(draw, viewer, () => seatsOf(panels, draw)),
    reserves: (draw, _input, { viewer }) =>
      ifSeen(draw, viewer, () =>
        draw.reserves.map(({ memberId, homeOrganisationId }, at) => ({
          place: at + 1,
          member: { id: memberId },
          homeOrganisation: { id: homeOrganisationId },
        })),
      ),
    dropOuts: (draw, _input, { viewer }) =>
      ifSeen(draw, viewer, () =>
        draw.dropOuts.map(({ memberId, replacementId, at }) => ({
          member: memberOf(memberId),
          replacement: memberOf(replacementId),
          at,
        })),
      ),
    coverage: ({ coverage }) => [...coverage],
    chances: ({ bands }) => chanceBands(bands),
  };
}

/** Null also for someone erased before they were drawn: there is nothing to say of them. */
function memberOf(id: string | null): { id: string } | null {
  return id === null || isErased(id) ? null : { id };
}

async function seatsOf({ entries }: Panels, { id, panel }: Draw): Promise<Seat[]> {
  const answers = await entries.getMany(panel.map(({ memberId }) => entryId(id, memberId)));
  return panel.map(({ memberId, homeOrganisationId, replaced }, at) => ({
    member: { id: memberId },
    homeOrganisation: { id: homeOrganisationId },
    replaced: memberOf(replaced),
    saidYes: answers[at]?.state === 'accepted' || answers[at]?.state === 'served',
  }));
}
