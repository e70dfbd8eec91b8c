import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { isOver } from '../places/place.ts';

/** Reserves that every panel still to come should have. */
const RESERVES = 2;

/** How panels went, and how those to come stand: figures only. */
export interface PanelFigures {
  readonly panels: number;
  /** Everyone who had a place on one of them, those who took a place over among them. */
  readonly places: number;
  readonly dropOuts: number;
  readonly ahead: number;
  /** Of those to come, how many have fewer than two reserves left. */
  readonly aheadThin: number;
}

export interface PanelFigurePorts {
  /** Of panels drawn since that day, `YYYY-MM-DD`, in the whole network (R174). */
  panelFigures(input: { readonly since: string }): Promise<PanelFigures>;
}

export function panelFigurePorts({
  draws,
  recruitments,
  now,
}: Pick<Panels, 'draws' | 'recruitments' | 'now'>): PanelFigurePorts {
  return {
    async panelFigures({ since }) {
      const today = dayOf(now());
      const drawn = await findAll(draws, { where: { state: 'picked', startedAt: { gte: since } } });
      const posts = await recruitments.getMany(drawn.map(({ recruitmentId }) => recruitmentId));
      const ahead = drawn.filter((_, at) => {
        const post = posts[at];
        return post && !isOver(post, today) && post.interviewsTo >= today;
      });
      return {
        panels: drawn.length,
        places: sum(drawn.map(({ panel, dropOuts }) => panel.length + dropOuts.length)),
        dropOuts: sum(drawn.map(({ dropOuts }) => dropOuts.length)),
        ahead: ahead.length,
        aheadThin: ahead.filter(({ reserves }) => reserves.length < RESERVES).length,
      };
    },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
