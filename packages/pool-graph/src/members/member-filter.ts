import { isFreeThroughout, type Span } from '../availability/free.ts';
import type { Member, MemberStatus, TrainingRole } from './member.ts';

/** Which members to list; everything given must hold. */
export interface MemberFilter {
  readonly homeOrganisationId?: string | undefined;
  readonly trainedFor?: TrainingRole | undefined;
  readonly available?: Span | undefined;
  readonly status?: MemberStatus | undefined;
}

export function passes(member: Member, filter: MemberFilter): boolean {
  const { homeOrganisationId, trainedFor, available, status } = filter;
  return (
    (homeOrganisationId === undefined || member.homeOrganisationId === homeOrganisationId) &&
    (trainedFor === undefined || member.trainedFor.includes(trainedFor)) &&
    (available === undefined || isAvailable(member, available)) &&
    (status === undefined || member.status === status)
  );
}

/** Active, and free on every day of the span. */
export function isAvailable(member: Member, span: Span): boolean {
  return member.status === 'ACTIVE' && isFreeThroughout(member.busy, span);
}
