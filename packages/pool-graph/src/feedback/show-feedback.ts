import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import {
  type Face,
  FEEDBACK_WORDS,
  type FeedbackQuestion,
  type FeedbackTally,
  shownFeedback,
} from './feedback.ts';

const QUESTIONS = {
  enjoyed: 'ENJOYED',
  prepared: 'PREPARED',
  difference: 'DIFFERENCE',
} as const satisfies Record<FeedbackQuestion, string>;

/** What the host may see of one opportunity, or of all of theirs together; null under ten answers. */
export async function feedbackOf(
  { tallies }: Pick<Pool, 'tallies'>,
  of: { readonly opportunityId: string } | { readonly organisationId: string },
) {
  const shown = shownFeedback(await talliesOf(tallies, of));
  return (
    shown?.map(({ question, counts }) => {
      const atLeast = (face: Face) => counts.find((one) => one.face === face)?.atLeast ?? null;
      return {
        question: QUESTIONS[question],
        words: FEEDBACK_WORDS[question],
        yes: atLeast('yes'),
        aBit: atLeast('a-bit'),
        no: atLeast('no'),
      };
    }) ?? null
  );
}

async function talliesOf(
  tallies: Pool['tallies'],
  of: Parameters<typeof feedbackOf>[1],
): Promise<readonly FeedbackTally[]> {
  if ('organisationId' in of) return findAll(tallies, { where: of });
  const one = await tallies.get(of.opportunityId);
  return one ? [one] : [];
}
