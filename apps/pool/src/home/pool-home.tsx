import type { AreaProps } from '@freshfaces/web-kit/area';
import { MemberRecord } from '../members/member-record.tsx';
import { PoolAtAGlance } from './pool-at-a-glance.tsx';

/** First page of the pool: a member's own record; for staff, the pool at a glance. */
export function PoolHome({ area }: { area: AreaProps }) {
  const { memberId, activeRole } = area.viewer ?? {};
  return memberId && activeRole?.role === 'member' ? (
    <MemberRecord area={area} id={memberId} voice="own" />
  ) : (
    <PoolAtAGlance area={area} />
  );
}
