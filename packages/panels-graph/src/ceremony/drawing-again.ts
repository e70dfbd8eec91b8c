import { dayOf } from '@freshfaces/graph-kit';
import { dayWords } from '../dates/date-words.ts';
import type { RecruitmentResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { whyEmptySeats } from '../places/empty-seat.ts';
import { isBeforeTheDraw } from '../recruitments/save-recruitment.ts';
import { publishedBefore } from './published-before.ts';

/** Told from the first day on, so that nobody learns only at the draw that a reason is needed (R58). */
export function drawingAgainField(panels: Panels): Pick<RecruitmentResolvers, 'drawingAgain'> {
  return {
    async drawingAgain(recruitment) {
      if (!isBeforeTheDraw(recruitment)) return null;
      const { own, others } = await publishedBefore(panels, recruitment);
      const [other] = others.toReversed();
      if (whyEmptySeats(recruitment, own) !== null) return null;
      if (own.length > 0) {
        return 'A draw of this recruitment was published before, so this counts as drawing again. Before the draw you say why, and everyone can read it.';
      }
      return other
        ? `A panel for this post was drawn on ${dayWords(dayOf(other.publishedAt))}, and has not taken place. So a draw here counts as drawing again: before it you say why, and everyone can read it. Did that panel take place? Then first say so on its own page.`
        : null;
    },
  };
}
