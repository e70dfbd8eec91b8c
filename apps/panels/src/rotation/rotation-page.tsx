import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { useSearchParams } from '@freshfaces/web-kit/router';
import {
  Actions,
  Breadcrumbs,
  ButtonLink,
  CsvButton,
  EmptyState,
  FilterBar,
  PageTitle,
  PrintButton,
  Select,
} from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { AlertsPanel } from './alerts-panel.tsx';
import { ByNeedTable } from './by-need-table.tsx';
import { ByOrganisationTable } from './by-organisation-table.tsx';
import { ByStagePicture } from './by-stage-picture.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { FacesAtAGlance } from './faces-at-a-glance.tsx';
import { MeasuresTable } from './measures-table.tsx';
import { MonthsPicture } from './months-picture.tsx';
import { lastMonths, PERIODS } from './period.ts';
import { ROTATION } from './rotation-query.ts';
import { ServedWhenPanel } from './served-when-panel.tsx';
import { SpreadPicture } from './spread-picture.tsx';
import { ROTATION_STAGE_WORDS, ROTATION_STAGES } from './stage-words.ts';
import { TurnsByPerson } from './turns-by-person.tsx';

/** Are turns shared, or is it the same faces? A picture first, then the figures. */
export function RotationPage({ area }: { area: AreaProps }) {
  const [search] = useSearchParams();
  const months = PERIODS.find((one) => String(one) === search.get('months')) ?? 12;
  const organisationId = search.get('organisation') ?? '';
  const stage = ROTATION_STAGES.find((one) => one === search.get('stage')) ?? null;
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const span = lastMonths(months, today);
  const { data, previousData, error, refetch } = useQuery(ROTATION, {
    variables: { ...span, organisationId: organisationId || null, stage },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const rotation = (data ?? previousData)?.rotation;
  const organisations = (data ?? previousData)?.organisations ?? [];
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Recruitments', to: area.basePath }]} />
      <PageTitle
        title="How turns are shared"
        lead="New faces, or the same few? One turn is one recruitment someone took part in, at any stage."
        actions={<PrintButton />}
      />
      <FilterBar
        label="Choose a period"
        key={`${months}${organisationId}${stage}${organisations.length}`}
      >
        <Select
          name="months"
          label="Period"
          defaultValue={String(months)}
          options={PERIODS.map((one) => ({ value: String(one), label: `Last ${one} months` }))}
        />
        <Select
          name="organisation"
          label="Posts of"
          defaultValue={organisationId}
          options={[
            { value: '', label: 'The whole network' },
            ...organisations
              .filter(({ kind }) => kind === 'PARTNER')
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Select
          name="stage"
          label="Stage"
          defaultValue={stage ?? ''}
          options={[
            { value: '', label: 'All stages' },
            ...ROTATION_STAGES.map((one) => ({ value: one, label: ROTATION_STAGE_WORDS[one] })),
          ]}
        />
      </FilterBar>
      {!rotation && <QueryState error={error} retry={refetch} label="Counting turns…" />}
      {rotation?.now.turns === 0 && (
        <EmptyState title="Nobody took part in this period.">
          <p>Choose a longer one, or another organisation.</p>
        </EmptyState>
      )}
      {rotation && rotation.now.turns > 0 && (
        <>
          <p className="ff-hint">
            {formatDay(rotation.from)} to {formatDay(rotation.to)}
          </p>
          <AlertsPanel alerts={rotation.alerts} />
          <FacesAtAGlance now={rotation.now} before={rotation.before} />
          <SpreadPicture spread={rotation.spread} />
          <MonthsPicture months={rotation.months} />
          <MeasuresTable now={rotation.now} before={rotation.before} />
          <ByOrganisationTable rows={rotation.byOrganisation} />
          <ByStagePicture rows={rotation.byStage} />
          {rotation.coverage && rotation.quarters && (
            <CoverageTable rows={rotation.coverage} quarters={rotation.quarters} />
          )}
          <ByNeedTable rows={rotation.byNeed} quarters={rotation.quarters ?? null} />
          {rotation.servedWhen && (
            <ServedWhenPanel
              rows={rotation.servedWhen}
              people={rotation.now.distinctMembers}
              months={rotation.servedMonths}
            />
          )}
          {rotation.matrix && <TurnsByPerson rows={rotation.matrix} />}
          <Actions>
            {data?.viewerCanTryWhatIf && (
              <ButtonLink kind="secondary" to={`${area.basePath}/rotation/what-if`}>
                Try other rules on the last 12 months
              </ButtonLink>
            )}
            <CsvButton
              label="Save as a spreadsheet"
              load={async () => rotation.csv}
              onError={() => undefined}
            />
          </Actions>
        </>
      )}
    </>
  );
}
