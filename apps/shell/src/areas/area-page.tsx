import type { AreaEntry, AreaProps } from '@freshfaces/web-kit/area';
import { Loading } from '@freshfaces/web-kit/ui';
import { lazy, Suspense, useState } from 'react';
import { AreaBoundary } from './area-boundary.tsx';
import type { LoadArea } from './load-area.ts';

export interface AreaPageProps extends Omit<AreaProps, 'basePath'> {
  area: AreaEntry;
  loadArea: LoadArea;
}

/** Opens an area where the reader stands. "Try again" loads its code anew. Key it by the area's name. */
export function AreaPage({ area, loadArea, ...rest }: AreaPageProps) {
  const open = (anew: boolean) => lazy(() => loadArea(area, anew));
  const [Area, setArea] = useState(() => open(false));
  return (
    <AreaBoundary title={area.title} onRetry={() => setArea(open(true))}>
      <Suspense fallback={<Loading label={`Opening ${area.title}…`} />}>
        <Area basePath={area.basePath} {...rest} />
      </Suspense>
    </AreaBoundary>
  );
}
