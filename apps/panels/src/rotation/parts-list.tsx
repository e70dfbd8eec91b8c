import { useLocation } from '@freshfaces/web-kit/router';
import { Card, CardGrid } from '@freshfaces/web-kit/ui';
import { ROTATION_PARTS } from './parts.tsx';
import type { Rotation } from './use-rotation.ts';

interface PartsListProps {
  basePath: string;
  rotation: Rotation;
  canTryWhatIf: boolean;
}

/** The ways to each part of the picture, for the period that is shown. */
export function PartsList({ basePath, rotation, canTryWhatIf }: PartsListProps) {
  const { search } = useLocation();
  return (
    <nav className="ff-no-print" aria-label="Parts of the picture">
      <h2>Look closer</h2>
      <CardGrid>
        {ROTATION_PARTS.filter(({ isFor }) => isFor(rotation)).map(({ slug, title, about }) => (
          <Card key={slug} title={title} to={`${basePath}/rotation/${slug}${search}`}>
            <p>{about}</p>
          </Card>
        ))}
        {canTryWhatIf && (
          <Card title="Try other rules" to={`${basePath}/rotation/what-if`}>
            <p>The panels of the last 12 months, drawn once more under other rules.</p>
          </Card>
        )}
      </CardGrid>
    </nav>
  );
}
