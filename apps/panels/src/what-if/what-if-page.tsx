import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import {
  Breadcrumbs,
  Button,
  EmptyState,
  Notice,
  PageTitle,
  Panel,
  PrintButton,
  ProgressBar,
} from '@freshfaces/web-kit/ui';
import { useEffect } from 'react';
import { Assumptions } from './assumptions.tsx';
import { useWhatIf } from './use-what-if.ts';
import { WhatIfForm } from './what-if-form.tsx';
import { CAN_TRY } from './what-if-query.ts';
import { WhatIfResult } from './what-if-result.tsx';

/** Replays the last 12 months under other rules; figures side by side, nobody in them. */
export function WhatIfPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(CAN_TRY);
  const { whatIf, isMissing, problem, busy, start, cancel } = useWhatIf();
  const state = whatIf?.state;
  const { announce } = area;
  useEffect(() => {
    if (state === 'DONE') announce('The replay is done.');
  }, [state, announce]);
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Recruitments', to: area.basePath },
          { label: 'How turns are shared', to: `${area.basePath}/rotation` },
        ]}
      />
      <PageTitle
        title="Try other rules"
        lead="The panels of the last 12 months, drawn once more under other rules. Nothing is changed, and nobody is told."
        actions={<PrintButton />}
      />
      {!data && <QueryState error={error} retry={refetch} label="Looking…" />}
      {data?.viewerCanTryWhatIf === false && (
        <EmptyState title="Coordinators of the network can try other rules." />
      )}
      {data?.viewerCanTryWhatIf && (
        <>
          <div className="ff-no-print">
            <WhatIfForm busy={busy || state === 'RUNNING'} problem={problem} start={start} />
          </div>
          {whatIf && state === 'RUNNING' && (
            <Panel title="Replaying">
              <ProgressBar
                label="Drawing the panels of the last 12 months"
                value={whatIf.done / whatIf.total}
                detail={`${whatIf.done} of ${whatIf.total} draws`}
              />
              <Button kind="secondary" onClick={() => void cancel({ id: whatIf.id })}>
                Cancel the replay
              </Button>
            </Panel>
          )}
          {state === 'CANCELLED' && <Notice live title="The replay was cancelled." />}
          {(state === 'FAILED' || isMissing) && (
            <Notice tone="warning" live title="The replay was not finished. Start it again." />
          )}
          {whatIf && state === 'DONE' && <WhatIfResult whatIf={whatIf} />}
          <Assumptions />
        </>
      )}
    </>
  );
}
