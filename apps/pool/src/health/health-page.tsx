import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay, formatTime } from '@freshfaces/web-kit/format';
import { useSearchParams } from '@freshfaces/web-kit/router';
import {
  Actions,
  Breadcrumbs,
  ButtonLink,
  EmptyState,
  PageTitle,
  PrintButton,
} from '@freshfaces/web-kit/ui';
import type { TrainingRole } from '../generated/graphql.ts';
import { ROLE_WORDS } from '../words.ts';
import { CoverPanel } from './cover-panel.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { POOL_HEALTH } from './health-query.ts';
import { HealthStats } from './health-stats.tsx';
import { SaveHealthButton } from './save-health-button.tsx';
import { TrainingPanel } from './training-panel.tsx';

/** Can the pool staff panels in the next eight weeks, and what to do where it can't (R44, R174). */
export function HealthPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(POOL_HEALTH, { fetchPolicy: 'cache-and-network' });
  const [search] = useSearchParams();
  const role = roleOf(search.get('role'));
  const health = data?.poolHealth;
  return (
    <>
      <Breadcrumbs trail={[{ label: 'The pool', to: area.basePath }]} />
      <PageTitle
        title="Pool health"
        lead={
          health
            ? `Can we staff panels from today to ${formatDay(health.to)}? As of ${formatTime(health.asOf)}; experience was counted on ${formatDay(health.experienceCountedOn)}.`
            : 'Can we staff panels in the next eight weeks?'
        }
        actions={<PrintButton />}
      />
      {(error || !health) && (
        <QueryState error={error} retry={refetch} label="Counting the pool…" />
      )}
      {health?.members === 0 && (
        <EmptyState title="Nobody is in the shared pool yet.">
          <p>A partner’s involvement lead can add members from a file.</p>
        </EmptyState>
      )}
      {health && health.members > 0 && (
        <>
          <HealthStats health={health} />
          <CoverPanel health={health} role={role} />
          <FindingsPanel findings={health.findings} basePath={area.basePath} />
          <TrainingPanel health={health} role={role} />
          <Actions>
            <SaveHealthButton announce={area.announce} />
            <ButtonLink to={`${area.basePath}/health/areas`} kind="secondary">
              Areas of organisations
            </ButtonLink>
          </Actions>
        </>
      )}
    </>
  );
}

function roleOf(given: string | null): TrainingRole {
  return given !== null && given in ROLE_WORDS ? (given as TrainingRole) : 'PANEL_MEMBER';
}
