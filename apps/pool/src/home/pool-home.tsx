import type { AreaProps } from '@freshfaces/web-kit/area';
import { Navigate } from '@freshfaces/web-kit/router';
import { PoolAtAGlance } from './pool-at-a-glance.tsx';

/** First page of the pool: members are taken to their own record, supporters to whom they help; for staff, the pool at a glance. */
export function PoolHome({ area }: { area: AreaProps }) {
  const { memberId, activeRole } = area.viewer ?? {};
  if (activeRole?.role === 'supporter') {
    return <Navigate to={`${area.basePath}/helping`} replace />;
  }
  return memberId && activeRole?.role === 'member' ? (
    <Navigate to={`${area.basePath}/me`} replace />
  ) : (
    <PoolAtAGlance area={area} />
  );
}
