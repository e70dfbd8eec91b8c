import type { InvolvementOptionId } from '../profile/involvement-options.ts';

/** What a turn counts as, as panels names it; all count alike in rotation (R61). */
export type ServiceStage =
  | 'panel'
  | 'short-listing'
  | 'job-description-review'
  | 'observer'
  | 'questions'
  | 'interview-day'
  | 'group'
  | 'standing-role';

const STAGES: Readonly<Record<InvolvementOptionId, ServiceStage>> = {
  QUESTION_IDEAS: 'questions',
  ROLE_PROFILES: 'job-description-review',
  SHORT_LISTING: 'short-listing',
  PHONE_SHORT_LISTING: 'short-listing',
  QUESTION_ASKED: 'questions',
  DEVELOPING_TASKS: 'interview-day',
  SERVICE_TOUR: 'interview-day',
  MEET_AND_GREET: 'interview-day',
  PANEL_OBSERVER: 'observer',
  ROLE_PLAY: 'interview-day',
  PANEL_WITH_STAFF: 'panel',
  SCORING_TASKS: 'interview-day',
  ASSESSING_PRESENTATIONS: 'interview-day',
  MEMBER_LED_PANEL: 'panel',
  CHAIRING_PANEL: 'panel',
  GROUP_EXERCISE: 'interview-day',
};

/** The stage at which taking part counts; a group's meeting where it is none of the sixteen. */
export function stageOf(option: InvolvementOptionId | null): ServiceStage {
  return option === null ? 'group' : STAGES[option];
}
