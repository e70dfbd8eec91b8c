import { addDays } from '@freshfaces/graph-kit';
import type { DrawEntry } from '../draws/draw-entry.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';

/** A place that nobody marked as done is over this many days after its interviews. */
const OVER_AFTER_DAYS = 28;

type Interviews = Pick<Recruitment, 'stage' | 'interviewsFrom' | 'interviewsTo'>;

/**
 * May the member say yes or no to their place now? A no is final; a yes can become a no until the
 * interviews start (R164).
 * @param today `YYYY-MM-DD`.
 */
export function waitsForAnswer(
  { outcome, answer }: Pick<DrawEntry, 'outcome' | 'answer'>,
  { stage, interviewsFrom }: Interviews,
  today: string,
): boolean {
  return (
    outcome === 'on-the-panel' &&
    answer !== 'no' &&
    stage === 'panel-ready' &&
    today < interviewsFrom
  );
}

/** Is what was agreed for this place over: interviews held, or long past? */
export function isOver({ stage, interviewsTo }: Interviews, today: string): boolean {
  return stage === 'completed' || today > addDays(interviewsTo, OVER_AFTER_DAYS);
}
