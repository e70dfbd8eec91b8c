import type { AreaEntry, AreaProps } from '@freshfaces/web-kit/area';
import { Loading } from '@freshfaces/web-kit/ui';
import { lazy, Suspense, useMemo, useState } from 'react';
import { AreaBoundary } from './area-boundary.tsx';
import type { LoadArea } from './load-area.ts';

export interface AreaPageProps extends Omit<AreaProps, 'basePath'> {
  area: AreaEntry;
  loadArea: LoadArea;
}

/** Opens an area where the reader stands. "Try again" loads its code anew. */
export function AreaPage({ area, loadArea, ...rest }: AreaPageProps) {
  const [attempt, setAttempt] = useState(0);
  const Area = useMemo(() => {
    void attempt;
    return lazy(() => loadArea(area));
  }, [area, loadArea, attempt]);
  return (
    <AreaBoundary key={attempt} title={area.title} onRetry={() => setAttempt((n) => n + 1)}>
      <Suspense fallback={<Loading label={`Opening ${area.title}…`} />}>
        <Area basePath={area.basePath} {...rest} />
      </Suspense>
    </AreaBoundary>
  );
}
