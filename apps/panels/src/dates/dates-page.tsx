import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { useParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, EmptyState, PageTitle, Panel, PrintButton } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { PanelDatesQuery } from '../generated/graphql.ts';
import { NAMELESS } from '../words.ts';
import { AgreeForm } from './agree-form.tsx';
import { AskForm } from './ask-form.tsx';
import { DateTable } from './date-table.tsx';
import { DATES } from './dates-query.ts';
import { DaysNow } from './days-now.tsx';
import { WidenForm } from './widen-form.tsx';

export type Dates = NonNullable<NonNullable<PanelDatesQuery['recruitment']>['dates']>;

/** Agreeing the days of the interviews with those drawn (R60). */
export function DatesPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(DATES, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const recruitment = data?.recruitment;
  if (!recruitment) {
    return (
      <>
        <PageTitle title={data ? 'We could not find that recruitment' : 'The days'} />
        {(error || !data) && <QueryState error={error} retry={refetch} />}
      </>
    );
  }
  const { dates, post, organisation, shortPanel } = recruitment;
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Recruitments', to: area.basePath },
          { label: post, to: `${area.basePath}/${id}` },
        ]}
      />
      <PageTitle
        caption={`${post}, ${organisation?.name ?? NAMELESS}`}
        title="The days"
        lead="The panel and you agree which days suit. Nobody is left out because of a date without you deciding it."
        actions={<PrintButton />}
      />
      {dates ? (
        <TheDays area={area} dates={dates} isShort={Boolean(shortPanel)} />
      ) : (
        <EmptyState title="There is nothing to agree now.">
          <p>Days are agreed with a panel that is drawn and has not met yet.</p>
        </EmptyState>
      )}
    </>
  );
}

interface TheDaysProps {
  area: AreaProps;
  dates: Dates;
  /** A seat stays empty: other days are a way out whatever the panel was asked. */
  isShort: boolean;
}

function TheDays({ area, dates, isShort }: TheDaysProps) {
  const { state, viewerCanAgree } = dates;
  const form = { area, dates };
  return (
    <>
      <DaysNow dates={dates} />
      {state === 'NOT_ASKED' && viewerCanAgree && <AskForm {...form} />}
      {(state === 'ASKED' || state === 'AGREED') && <DateTable dates={dates} />}
      {state === 'ASKED' && viewerCanAgree && <Agreeing {...form} />}
      {(state !== 'NOT_ASKED' || isShort) && viewerCanAgree && (
        <WidenForm {...form} isShort={isShort} />
      )}
    </>
  );
}

/** Nobody's silence is taken before their time to answer is over. */
function Agreeing({ area, dates }: { area: AreaProps; dates: Dates }) {
  const [now] = useState(() => new Date().toISOString());
  const { seats, answerBy, period } = dates;
  const waits = seats.some(({ choices }) => !choices) && now <= (answerBy ?? '');
  if (!waits) return <AgreeForm key={period.join()} area={area} dates={dates} />;
  return (
    <Panel title="Fix the days">
      <p>You can fix the days once everyone has answered, or after {formatDay(answerBy ?? '')}.</p>
    </Panel>
  );
}
