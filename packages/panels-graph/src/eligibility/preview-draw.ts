import type { DrawPreview } from '../generated/resolvers-types.ts';
import { yesesToTry } from '../interest/current-window.ts';
import type { Panels } from '../parts.ts';
import { assessPool, type Post } from './assess-pool.ts';
import { gatherPool } from './gather-pool.ts';
import { organisationsToAsk } from './organisations-to-ask.ts';
import { relaxationsInWords } from './relaxations.ts';
import { roughRange } from './rough-range.ts';
import { whatToSolve } from './what-to-solve.ts';

/** A dry run for a post, saved or not: can it be drawn, and with what chances? Nothing is kept. */
export async function previewDraw(panels: Panels, post: Post): Promise<DrawPreview> {
  const facts = await gatherPool(panels, post);
  const saidYes = post.id === undefined ? null : await yesesToTry(panels, post.id);
  const assessed = assessPool(post, { ...facts, saidYes });
  const { rules, candidates } = whatToSolve(post, assessed);
  const solved = await panels.solve({ candidates, rules });
  const eligibleCount = candidates.length;
  if (solved.feasible) {
    return {
      dryRun: true,
      feasible: true,
      reason: null,
      relaxations: [],
      organisationsToAsk: [],
      eligibleCount,
      chances: roughRange(solved.chances),
    };
  }
  return {
    dryRun: true,
    feasible: false,
    reason: saidYes
      ? 'The people who said yes cannot meet every rule.'
      : 'The people who are free on these days cannot meet every rule.',
    relaxations: relaxationsInWords(solved.relaxations, assessed, post),
    organisationsToAsk: organisationsToAsk(assessed),
    eligibleCount,
    chances: null,
  };
}
