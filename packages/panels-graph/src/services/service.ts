/** One completed turn: someone served at one stage of one recruitment. All stages count (R61). */
export interface Service {
  /** `recruitmentId:stage:memberId`, so that a turn cannot be counted twice. */
  readonly id: string;
  readonly memberId: string;
  readonly recruitmentId: string;
  /** The organisation of the post. */
  readonly organisationId: string;
  readonly stage: ServiceStage;
  /** The last day of that stage, `YYYY-MM-DD`. */
  readonly date: string;
}

export type ServiceStage = 'panel' | 'short-listing' | 'job-description-review' | 'observer';

export function serviceId(recruitmentId: string, stage: ServiceStage, memberId: string): string {
  return `${recruitmentId}:${stage}:${memberId}`;
}
