import { can } from '@freshfaces/access';
import { dayOf, type GraphContext } from '@freshfaces/graph-kit';
import { actingOn } from '../acting-on.ts';
import { changeOnce } from '../change.ts';
import { noSeating } from '../draws/seating.ts';
import { thenSettleDays } from '../draws/settle-days.ts';
import { mustFind } from '../find.ts';
import type { MutationResolvers, RecruitmentResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { callOffPanel, mayBeCalledOff } from './call-off-panel.ts';
import { goAheadShort } from './go-ahead-short.ts';
import { shortPanel, shortPanelWords } from './short-panel.ts';

/** Counts and rules only, so for everyone who may read the recruitment. */
export function shortPanelField(panels: Panels): Pick<RecruitmentResolvers, 'shortPanel'> {
  return {
    async shortPanel(recruitment, _input, { viewer }) {
      const { id, organisationId, drawId } = recruitment;
      if (drawId === null || !can(viewer, 'recruitment.read')) return null;
      const draw = await panels.draws.get(drawId);
      const now = panels.now();
      const short = shortPanel(recruitment, draw, dayOf(now));
      if (!short || !draw) return null;
      const at = { organisationIds: [organisationId] };
      const decides = can(viewer, 'panel.confirm', at);
      return {
        id,
        ...short,
        whatItMeans: [...shortPanelWords(short, draw)],
        viewerCanGoAhead: decides && !short.goesAhead && short.filled > 0,
        viewerCanMove: can(viewer, 'dates.agree', at),
        viewerCanCallOff: decides && mayBeCalledOff(recruitment, now),
      };
    },
  };
}

export function shortPanelMutations(
  panels: Panels,
): Pick<MutationResolvers, 'goAheadShort' | 'callOffPanel'> {
  const { recruitments } = panels;
  const acting = (id: string, { viewer }: GraphContext) =>
    actingOn(viewer, { on: recruitments, id, what: 'recruitment', action: 'panel.confirm' });
  return {
    async goAheadShort(_parent, { input }, context) {
      const { recruitmentId } = input;
      const { personId } = await acting(recruitmentId, context);
      const request = { personId, action: 'panel.go-ahead-short', input };
      const id = await changeOnce(panels, context, request, () =>
        goAheadShort(panels, { recruitmentId, personId }),
      );
      return mustFind(recruitments, id, 'recruitment');
    },

    async callOffPanel(_parent, { input }, context) {
      const { recruitmentId } = input;
      const { personId } = await acting(recruitmentId, context);
      const { drawId } = await mustFind(recruitments, recruitmentId, 'recruitment');
      const request = { personId, action: 'panel.call-off', input };
      const id = await thenSettleDays(panels, noSeating(drawId ?? ''), () =>
        changeOnce(panels, context, request, () =>
          callOffPanel(panels, { recruitmentId, personId }),
        ),
      );
      return mustFind(recruitments, id, 'recruitment');
    },
  };
}
