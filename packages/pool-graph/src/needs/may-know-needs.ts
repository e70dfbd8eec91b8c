import { can } from '@freshfaces/access';
import type { Viewer } from '@freshfaces/graph-kit';
import { agrees, type ConsentAnswer } from '../consents/consent.ts';
import type { Member } from '../members/member.ts';
import { subjectOf } from '../members/seeing.ts';

/**
 * May they know the needs, and the services used that tell of them? The member may, and the lead of their
 * home organisation only where the member agreed to that.
 */
export function mayKnowNeeds(
  viewer: Viewer | null,
  member: Member,
  answers: readonly ConsentAnswer[],
): boolean {
  const subject = subjectOf(member);
  if (can(viewer, 'member.needs', subject)) return true;
  return can(viewer, 'member.needs-agreed', subject) && agrees('LEAD_SEES_NEEDS', answers);
}

/** Needs are written down only while the member agrees to that, by whoever may know them. */
export function mayRecordNeeds(
  viewer: Viewer | null,
  member: Member,
  answers: readonly ConsentAnswer[],
): boolean {
  return (
    member.status !== 'LEFT' &&
    can(viewer, 'member.record-needs', subjectOf(member)) &&
    mayKnowNeeds(viewer, member, answers) &&
    agrees('RECORD_NEEDS', answers)
  );
}
