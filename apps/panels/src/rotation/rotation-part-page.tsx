import type { AreaProps } from '@freshfaces/web-kit/area';
import { Navigate, useParams } from '@freshfaces/web-kit/router';
import { EmptyState } from '@freshfaces/web-kit/ui';
import { ROTATION_PARTS } from './parts.tsx';
import { RotationFrame } from './rotation-frame.tsx';

/** One part of how turns are shared. */
export function RotationPartPage({ area }: { area: AreaProps }) {
  const { part: slug } = useParams();
  const part = ROTATION_PARTS.find((one) => one.slug === slug);
  if (!part) return <Navigate to={`${area.basePath}/rotation`} replace />;
  return (
    <RotationFrame area={area} part={part.title} lead={part.about}>
      {(rotation) =>
        part.isFor(rotation) ? (
          part.show(rotation)
        ) : (
          <EmptyState title="Coordinators see this, and leads for posts of their own organisation." />
        )
      }
    </RotationFrame>
  );
}
