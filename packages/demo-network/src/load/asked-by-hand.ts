import type { MemberFact } from '../facts/members.ts';
import type { RecruitmentFact } from '../facts/recruitments.ts';
import { demoId } from '../identity.ts';

/**
 * Who was asked before Freshfaces: the two everyone knew, and whoever of the organisation's own members
 * came to mind first.
 */
export function askedByHand(
  { organisation, seats }: RecruitmentFact,
  members: readonly MemberFact[],
): readonly string[] {
  const stalwarts = members.filter(({ stalwart }) => stalwart);
  const own = members.filter(
    ({ home, stalwart, trainedFor }) =>
      home === organisation && !stalwart && trainedFor.includes('PANEL_MEMBER'),
  );
  return [...stalwarts, ...own].slice(0, seats).map(({ key }) => demoId('member', key));
}
