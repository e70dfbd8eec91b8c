import type { RotationStage } from '../generated/graphql.ts';

/** What someone took part in, as it is said on screens. */
export const ROTATION_STAGE_WORDS: Record<RotationStage, string> = {
  PANEL: 'Interview panels',
  SHORT_LISTING: 'Short-listing',
  JOB_DESCRIPTION_REVIEW: 'Job descriptions',
  OBSERVER: 'Observing',
  QUESTIONS: 'Interview questions',
  INTERVIEW_DAY: 'Beside the panel on the day',
  GROUP: 'Group meetings',
  STANDING_ROLE: 'Standing partners’ work',
};

export const ROTATION_STAGES = Object.keys(ROTATION_STAGE_WORDS) as RotationStage[];
