import { compare } from '@freshfaces/fair-draw/fraction';
import type { Chances, Fraction } from '@freshfaces/fair-draw/types';
import { chanceView, fractionText } from '../draws/chance-text.ts';
import type { DrawPreview } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { assessPool, type Post } from './assess-pool.ts';
import { drawRules } from './draw-rules.ts';
import { gatherPool } from './gather-pool.ts';
import { relaxationsInWords } from './relaxations.ts';

/** A dry run for a post, saved or not: can it be drawn, and with what chances? Nothing is kept. */
export async function previewDraw(panels: Panels, post: Post): Promise<DrawPreview> {
  const assessed = assessPool(post, await gatherPool(panels, post));
  const candidates = assessed.flatMap(({ eligible, candidate }) => (eligible ? [candidate] : []));
  const rules = drawRules(post.rules, post.team);
  const solved = await panels.solve({ candidates, rules });
  const eligibleCount = candidates.length;
  if (solved.feasible) {
    return {
      dryRun: true,
      feasible: true,
      reason: null,
      relaxations: [],
      eligibleCount,
      chances: rangeOf(solved.chances),
    };
  }
  return {
    dryRun: true,
    feasible: false,
    reason: 'The people who are free on these days cannot meet every rule.',
    relaxations: relaxationsInWords(solved.relaxations, assessed),
    eligibleCount,
    chances: null,
  };
}

/** The chances of everyone who has one. */
function rangeOf({ chances, lottery }: Chances): DrawPreview['chances'] {
  const each = lottery.types.flatMap(({ members }, type) =>
    members.flatMap(() => chances[type] ?? []),
  );
  const sorted = each.filter(({ numerator }) => numerator > 0n).sort(compare);
  const view = (fraction: Fraction | undefined) =>
    chanceView(fractionText(fraction ?? { numerator: 0n, denominator: 1n }));
  return {
    people: sorted.length,
    smallest: view(sorted[0]),
    median: view(sorted[Math.floor((sorted.length - 1) / 2)]),
    largest: view(sorted.at(-1)),
  };
}
