import { FEW, wholeFives } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { CoverageLine } from '../draws/draw.ts';
import type { Panels } from '../parts.ts';
import { NEEDS, type Need } from '../recruitments/recruitment.ts';
import { needRule } from '../recruitments/rules-in-words.ts';
import type { Span } from './same-faces.ts';

/** One panel that sat: what it asked for, what it met, and who was on it. No need of anyone is in it. */
export interface SatPanel {
  readonly needs: readonly Need[];
  readonly coverage: readonly CoverageLine[];
  readonly memberIds: readonly string[];
}

export interface CoverageOfNeed {
  readonly need: Need;
  readonly panels: number | null;
  readonly metInHundred: number | null;
}

/** Drawn panels whose interviews began in the span and are over. */
export async function satPanels(
  { recruitments, draws }: Pick<Panels, 'recruitments' | 'draws'>,
  { from, to }: Span,
): Promise<readonly SatPanel[]> {
  const posts = await findAll(recruitments, {
    where: { stage: 'completed', interviewsFrom: { gte: from, lte: to } },
  });
  const drawn = await draws.getMany(posts.flatMap(({ drawId }) => drawId ?? []));
  const needs = new Map(posts.map(({ id, rules }) => [id, rules.needs]));
  return drawn.flatMap((draw) =>
    draw
      ? {
          needs: needs.get(draw.recruitmentId) ?? [],
          coverage: draw.coverage,
          memberIds: draw.panel.map(({ memberId }) => memberId),
        }
      : [],
  );
}

/**
 * How often panels that asked for a need had it when they sat (R176). Whoever coordinates sees who left which
 * panel, so that one that missed it would tell the need of the one who left: misses are counted in whole
 * fives and never within five of all, and nothing is said of fewer than ten panels.
 */
export function needCoverage(panels: readonly SatPanel[]): readonly CoverageOfNeed[] {
  return NEEDS.map((need) => {
    const asked = panels.filter(({ needs }) => needs.includes(need));
    if (asked.length < FEW) return { need, panels: null, metInHundred: null };
    const missed = asked.filter(
      ({ coverage }) => !coverage.some(({ rule, met }) => rule === needRule(need) && met),
    );
    const shown = Math.min(wholeFives(missed.length), wholeFives(asked.length - FEW));
    return {
      need,
      panels: asked.length,
      metInHundred:
        asked.length < 2 * FEW ? null : nearestFive((100 * (asked.length - shown)) / asked.length),
    };
  });
}

/** One fewer than the fewest people that are ever counted: a group that is not told apart further. */
const A_FEW = FEW - 1;
const ENOUGH_PANELS = 6;
const OFTEN = 3;

/**
 * Of 100 panels that asked for a need, on how many at least one of the few sat who sat on most of them; to
 * the nearest 5. It looks at who sat on which panel, never at who has the need. Null with fewer than six
 * panels, or where those few did not each come three times.
 */
export function fewOnPanelsFor(need: Need, panels: readonly SatPanel[]): number | null {
  const asked = panels.filter(({ needs }) => needs.includes(need));
  if (asked.length < ENOUGH_PANELS) return null;
  const times = new Map<string, number>();
  for (const id of asked.flatMap(({ memberIds }) => memberIds)) {
    times.set(id, (times.get(id) ?? 0) + 1);
  }
  const often = [...times]
    .filter(([, count]) => count >= OFTEN)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, A_FEW)
    .map(([id]) => id);
  if (often.length === 0) return null;
  const theirs = asked.filter(({ memberIds }) => memberIds.some((id) => often.includes(id)));
  return nearestFive((100 * theirs.length) / asked.length);
}

function nearestFive(hundredths: number): number {
  return FEW * Math.round(hundredths / FEW);
}
