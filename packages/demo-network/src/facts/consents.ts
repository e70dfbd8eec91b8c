import type { ConsentPurpose } from '@freshfaces/pool-graph';
import { createRandom } from '../random.ts';
import type { MemberFact } from './members.ts';
import { STAFF } from './staff.ts';

/** One answer of a member: on paper, when they joined, or on their own screen since Freshfaces. */
export interface ConsentFact {
  readonly purpose: ConsentPurpose;
  readonly given: boolean;
  readonly daysAgo: number;
  /** The name of the lead who wrote it down; null when the member answered. */
  readonly writtenBy: string | null;
}

/** How many in a hundred say yes to what does not follow from what is recorded of them. */
const YES = { SHARE_CONTACT: 85, LEAD_SEES_NEEDS: 40, PHOTO_OR_STORY: 30 } as const;

/** Before this day members answered on paper. */
const FRESHFACES_DAYS_AGO = 400;

/**
 * What a member said to each purpose they were asked. That the lead may read their needs they say
 * themselves, on their screen; who has no need recorded was not asked about it.
 */
export function consentFacts(member: MemberFact): readonly ConsentFact[] {
  const random = createRandom(Number(member.key.slice(1)) * 7_919);
  const daysAgo = member.joinedDaysAgo;
  const writtenBy = daysAgo > FRESHFACES_DAYS_AGO ? leadOf(member.home) : null;
  const answer = (purpose: ConsentPurpose, given: boolean): ConsentFact =>
    purpose === 'LEAD_SEES_NEEDS' && given
      ? { purpose, given, daysAgo: Math.min(daysAgo, FRESHFACES_DAYS_AGO), writtenBy: null }
      : { purpose, given, daysAgo, writtenBy };
  const told = member.needs.length > 0 || member.teams.length > 0;
  const chance = (purpose: keyof typeof YES) => random.chance(YES[purpose] / 100);
  return [
    answer('SHARED_POOL', member.consentsToPool),
    answer('BE_LENT', member.consentsToPool),
    answer('SHARE_CONTACT', chance('SHARE_CONTACT')),
    answer('SHARE_PROFILE', sharesProfile(member)),
    ...(told
      ? [answer('RECORD_NEEDS', true), answer('LEAD_SEES_NEEDS', chance('LEAD_SEES_NEEDS'))]
      : []),
    answer('PHOTO_OR_STORY', chance('PHOTO_OR_STORY')),
  ];
}

/** Most let a host see what helps them. */
function sharesProfile({ key }: MemberFact): boolean {
  return createRandom(Number(key.slice(1)) * 104_723).chance(0.85);
}

function leadOf(home: string): string | null {
  const lead = STAFF.find(({ organisation, roles, elsewhere }) =>
    [{ organisation, roles }, ...(elsewhere ? [elsewhere] : [])].some(
      (at) => at.organisation === home && at.roles.includes('involvement-lead'),
    ),
  );
  return lead?.name ?? null;
}
