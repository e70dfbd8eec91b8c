import { parseInput } from '@freshfaces/graph-kit';
import { actingOn } from '../acting-on.ts';
import { changeOnce } from '../change.ts';
import { type Leaving, prepareDropOut, recordDropOut } from '../draws/drop-out.ts';
import { thenSettleDays } from '../draws/settle-days.ts';
import { mustFind } from '../find.ts';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { mustTellOfNoNeed } from '../overrides/override.ts';
import type { Panels } from '../parts.ts';
import { noteWrittenDown } from '../written-down/write-down.ts';
import { mustTellOfNoHealth } from '../written-down/written-down.ts';
import { becauseInput } from '../written-down/written-down-input.ts';
import { isInLine, standDown } from './stand-down.ts';

/** Those who run a panel write down that someone on it, or in line for it, can't come, and why. */
export function dropOutMutation(panels: Panels): Pick<MutationResolvers, 'recordDropOut'> {
  const { draws } = panels;
  return {
    async recordDropOut(_parent, { input }, context) {
      const { drawId, memberId } = input;
      const why = parseInput(becauseInput, input);
      if (why.words !== null) {
        mustTellOfNoNeed(why.words);
        mustTellOfNoHealth(why.words);
      }
      const { personId } = await actingOn(context.viewer, {
        on: draws,
        id: drawId,
        what: 'draw',
        action: 'draw.change-panel',
      });
      const own = await ownDrawId(panels, drawId, memberId);
      const leaving: Leaving = { drawId: own, memberId, personId, event: 'drops-out' };
      const seating = await prepareDropOut(panels, leaving);
      await thenSettleDays(panels, seating, () =>
        changeOnce(panels, context, { personId, action: 'draw.drop-out', input }, async () => {
          await noteWrittenDown(panels, { drawId: own, memberId, personId, ...why });
          return (await isInLine(panels, leaving))
            ? standDown(panels, leaving)
            : recordDropOut(panels, leaving, seating);
        }),
      );
      return mustFind(draws, drawId, 'draw');
    },
  };
}

/** The draw that gave someone the seat they have on the panel of this one. */
async function ownDrawId({ draws }: Panels, drawId: string, memberId: string): Promise<string> {
  const { panel } = await mustFind(draws, drawId, 'draw');
  return panel.find((seat) => seat.memberId === memberId)?.keptFrom ?? drawId;
}
