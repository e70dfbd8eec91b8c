/** One completed turn: someone took part at one stage. All stages count alike (R61). */
export interface Service {
  /** `recruitmentId:stage:memberId`, or `opportunityId:memberId`: a turn cannot be counted twice. */
  readonly id: string;
  readonly memberId: string;
  /** Null where they took part in an opportunity. */
  readonly recruitmentId: string | null;
  /** The opportunity of the pool they took part in; only where it was no panel. */
  readonly opportunityId?: string;
  /** The organisation of the post or the opportunity. */
  readonly organisationId: string;
  readonly stage: ServiceStage;
  /** The last day of that stage, `YYYY-MM-DD`. */
  readonly date: string;
  /** Someone put them there by hand: their turn, but no credit to the organisation (R58). */
  readonly byOverride?: boolean;
}

/**
 * What one can take part in: the stages of a recruitment, the question bank, what happens beside the
 * panel on the interview day, a group's meeting (R45), and a standing partner's work (R36).
 */
export const SERVICE_STAGES = [
  'panel',
  'short-listing',
  'job-description-review',
  'observer',
  'questions',
  'interview-day',
  'group',
  'standing-role',
] as const;
export type ServiceStage = (typeof SERVICE_STAGES)[number];

export function serviceId(recruitmentId: string, stage: ServiceStage, memberId: string): string {
  return `${recruitmentId}:${stage}:${memberId}`;
}

/** One turn an opportunity and member, whatever stage it counts as. */
export function opportunityServiceId(opportunityId: string, memberId: string): string {
  return `${opportunityId}:${memberId}`;
}
