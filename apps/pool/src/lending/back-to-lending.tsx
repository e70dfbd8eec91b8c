import type { AreaProps } from '@freshfaces/web-kit/area';
import { Link } from '@freshfaces/web-kit/router';

export function BackToLending({ area }: { area: AreaProps }) {
  return (
    <p className="ff-no-print">
      <Link to={`${area.basePath}/lending`}>← Lending</Link>
    </p>
  );
}
