import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { isOver } from '../places/place.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { Draw } from './draw.ts';

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
      const drawn = await findAll(draws, { where: { state: 'picked', startedAt: { gte: since } } });
      const posts = await recruitments.getMany(drawn.map(({ recruitmentId }) => recruitmentId));
      const panels = drawn.map((draw, at) => ({ draw, post: posts[at] ?? null }));
      return figuresOf(panels, dayOf(now()));
    },
  };
}

interface DrawnPanel {
  readonly draw: Pick<Draw, 'panel' | 'dropOuts' | 'reserves'>;
  readonly post: Pick<Recruitment, 'stage' | 'interviewsTo' | 'interviewsFrom'> | null;
}

/** @param today `YYYY-MM-DD` */
export function figuresOf(panels: readonly DrawnPanel[], today: string): PanelFigures {
  const ahead = panels.filter(
    ({ post }) => post && !isOver(post, today) && post.interviewsTo >= today,
  );
  return {
    panels: panels.length,
    places: sum(panels.map(({ draw }) => draw.panel.length + draw.dropOuts.length)),
    dropOuts: sum(panels.map(({ draw }) => draw.dropOuts.length)),
    ahead: ahead.length,
    aheadThin: ahead.filter(({ draw }) => draw.reserves.length < RESERVES).length,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
