import { addMonths, Problem } from '@freshfaces/graph-kit';

/**
 * That the risks of taking part were thought through with a member: done, when, until when and who
 * answers for it. Its content stays with the home organisation (R38, R184).
 */
export interface RiskAssessment {
  /** The member's id. */
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly doneOn: string;
  /** The last day it holds. */
  readonly reviewOn: string;
  /** The lead who wrote it down, by person id. */
  readonly ownerId: string;
}

const LONGEST_MONTHS = 24;

/** Does it hold on this day? */
export function holdsOn(assessment: RiskAssessment | null, day: string): boolean {
  return assessment !== null && assessment.doneOn <= day && day <= assessment.reviewOn;
}

/** Refuses days that make no sense with `BAD_INPUT`. */
export function mustMakeSense(
  { doneOn, reviewOn }: Pick<RiskAssessment, 'doneOn' | 'reviewOn'>,
  today: string,
): void {
  if (doneOn > today) {
    throw new Problem('BAD_INPUT', 'The day it was done is in the future.', 'doneOn');
  }
  if (reviewOn <= doneOn) {
    throw new Problem('BAD_INPUT', 'The review must be after the day it was done.', 'reviewOn');
  }
  if (reviewOn > addMonths(doneOn, LONGEST_MONTHS)) {
    throw new Problem('BAD_INPUT', 'Review it within two years.', 'reviewOn');
  }
}
