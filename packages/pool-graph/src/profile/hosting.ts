import type { MemberName } from '../members/member-name.ts';
import type { Profile } from './profile.ts';

/** What hosting a member needs, and nothing beside it: never a need, a supporter or a reward (R40). */
export function hostingOf(
  { name, calledBy }: Pick<MemberName, 'name' | 'calledBy'>,
  profile: Profile,
) {
  const { introduction, whatHelps, breaks, travel, food, technology } = profile;
  return {
    calledBy: calledBy ?? name,
    introduction,
    whatHelps,
    breaks,
    travel,
    food,
    technology,
    formats: profile.formats,
    communication: profile.communication,
    checklist: profile.checklist.filter(({ answer }) => answer === 'YES'),
  };
}
