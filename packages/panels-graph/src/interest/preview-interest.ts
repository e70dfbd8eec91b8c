import { dayOf } from '@freshfaces/graph-kit';
import { mustFind } from '../find.ts';
import type { InterestPreview } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { missingFacts } from '../recruitments/invitation/invitation-facts.ts';
import { whoToAsk } from './ask-everyone.ts';
import { askedWords } from './interest-news.ts';
import { mustBePossible, suggestedClosing, windowWarnings } from './window-days.ts';
import { withHost } from './with-host.ts';

/**
 * What asking would do: what members would read, what is missing, how many would be told (R55, R56).
 * @param closesOn the last day for answers; null for the one we suggest.
 */
export async function previewInterest(
  panels: Panels,
  recruitmentId: string,
  closesOn: string | null,
): Promise<InterestPreview> {
  const recruitment = await mustFind(panels.recruitments, recruitmentId, 'recruitment');
  const today = dayOf(panels.now());
  const last = closesOn ?? suggestedClosing(recruitment, today);
  if (closesOn !== null) mustBePossible(closesOn, recruitment, today);
  const about = await withHost(panels, recruitment);
  const { subject, paragraphs } = askedWords(about, { closesOn: last, reason: null });
  return {
    closesOn: last,
    subject,
    paragraphs: [...paragraphs],
    missing: [...missingFacts(recruitment)],
    warnings: [...windowWarnings(last, recruitment, today)],
    told: (await whoToAsk(panels, recruitment)).length,
  };
}
