import { assertCan } from '@freshfaces/access';
import { addMonths, dayOf, pageSize } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Draw } from '../draws/draw.ts';
import type { DrawEntry } from '../draws/draw-entry.ts';
import type { QueryResolvers, WhyNotDrawn } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { outcomeOf } from '../places/place-state.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { Service } from '../services/service.ts';
import { drawsOf } from './draws-of.ts';
import { NOT_ASKED } from './keep-why-nots.ts';
import { type RuleForMe, rulesForMe } from './rules-for-me.ts';

/** As long as a reason is kept, and a question about it makes sense. */
export const WHY_NOT_MONTHS = 12;

/** A member's own draws of the last year, in or not, and why; nobody else is ever given them (R170). */
export function whyNotQuery(panels: Panels): Pick<QueryResolvers, 'whyNotDrawn'> {
  return {
    async whyNotDrawn(_parent, { first, after }, { viewer, now }) {
      if (viewer?.memberId === null) return { nodes: [], endCursor: null };
      const memberId = viewer?.memberId ?? '';
      assertCan(viewer, 'draw.receipt', { memberId });
      const since = addMonths(dayOf(now()), -WHY_NOT_MONTHS);
      const [{ found: mine, endCursor }, served] = await Promise.all([
        drawsOf(panels, { memberId, since, first: pageSize(first), after: after ?? null }),
        findAll(panels.services, { where: { memberId } }),
      ]);
      const draws = await panels.draws.getMany(mine.map(({ drawId }) => drawId));
      const posts = await panels.recruitments.getMany(
        draws.map((draw) => draw?.recruitmentId ?? ''),
      );
      // A list that was published and came to no panel is nothing that they missed.
      const nodes = mine.flatMap((one, place) => {
        const [draw, post] = [draws[place], posts[place]];
        return draw?.state === 'picked' && post ? [shown({ ...one, draw, post, served })] : [];
      });
      return { nodes, endCursor };
    },
  };
}

interface Told {
  readonly at: string;
  readonly draw: Draw;
  readonly post: Recruitment;
  readonly entry: DrawEntry | null;
  readonly failed: readonly string[];
  readonly served: readonly Service[];
}

function shown({ at, draw, post, entry, failed, served }: Told): WhyNotDrawn {
  const before = served.map(({ date }) => date).filter((date) => date < post.interviewsFrom);
  const facts = {
    coolDownDays: post.rules.coolDownDays,
    interviewsFrom: post.interviewsFrom,
    lastServed: before.sort().at(-1) ?? null,
  };
  const rules = rulesForMe(failed, facts);
  return {
    drawId: draw.id,
    post: post.post,
    organisation: { id: post.organisationId },
    at,
    wasInIt: entry !== null,
    answer: entry ? inItWords(entry) : notInItWords(rules),
    rules: rules.map(({ passed, sentence }) => ({ passed, sentence })),
  };
}

function inItWords(entry: DrawEntry): string {
  const outcome = outcomeOf(entry);
  if (outcome === 'not-drawn') return 'You were in it, and you were not drawn. It was by lot.';
  if (outcome === 'reserve') return 'You were in it, and you were drawn as a reserve.';
  if (outcome === 'called-off') return 'You were in it. This panel was called off.';
  return 'You were in it, and you were drawn.';
}

/** That they were not asked follows from another reason, where there is one. */
function notInItWords(rules: readonly RuleForMe[]): string {
  const every = rules.filter(({ passed }) => !passed);
  const others = every.filter(({ rule }) => rule !== NOT_ASKED);
  const failed = others.length > 0 ? others : every;
  const [only] = failed;
  if (failed.length === 1 && only) return `You were not in it. ${only.sentence}`;
  return `You were not in it, for ${failed.length} reasons.`;
}
