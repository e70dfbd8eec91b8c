import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatWeekday, plural } from '@freshfaces/web-kit/format';
import { useParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, PageTitle, PrintButton, Stat, StatRow, Tag } from '@freshfaces/web-kit/ui';
import { MoreToAsk } from '../lending/more-to-ask.tsx';
import { FactsList } from './facts-list.tsx';
import { FeedbackTable } from './feedback-table.tsx';
import { NextStep } from './next-step.tsx';
import { OPPORTUNITY, type ShownOpportunity } from './opportunity-query.ts';
import { STATE_TONES, STATE_WORDS } from './opportunity-words.ts';
import { PlacedTable } from './placed-table.tsx';

/** One opportunity: how the asking goes, who has a place, what comes next, and all that members were told. */
export function OpportunityPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(OPPORTUNITY, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const opportunity = data?.opportunity;
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'The pool', to: area.basePath },
          { label: 'Opportunities', to: `${area.basePath}/opportunities` },
        ]}
      />
      {opportunity ? (
        <>
          <PageTitle
            caption={opportunity.organisation.name}
            title={opportunity.title}
            lead={<Tag tone={STATE_TONES[opportunity.state]}>{STATE_WORDS[opportunity.state]}</Tag>}
            actions={<PrintButton />}
          />
          <Answers opportunity={opportunity} />
          <NextStep area={area} opportunity={opportunity} />
          <MoreToAsk area={area} opportunity={opportunity} />
          {opportunity.placed && opportunity.placed.length > 0 && (
            <PlacedTable area={area} opportunity={opportunity} placed={opportunity.placed} />
          )}
          {opportunity.feedback && (
            <FeedbackTable feedback={opportunity.feedback} caption="What members said after it" />
          )}
          <FactsList opportunity={opportunity} />
        </>
      ) : (
        <>
          <PageTitle title="Opportunity" />
          <QueryState error={error} retry={refetch} label="Opening it…" />
        </>
      )}
    </>
  );
}

/** How many were asked and what they said: counts, and never who. */
function Answers({ opportunity }: { opportunity: ShownOpportunity }) {
  const { asked, yes, no, places, daysToAsk, answerBy, state } = opportunity;
  const waiting = asked - yes - no;
  return (
    <StatRow>
      <Stat
        value={asked}
        label="Members asked"
        note={
          daysToAsk === 0
            ? 'All at once, on the day it was agreed.'
            : `All at once, ${plural(daysToAsk, 'day')} after it was agreed.`
        }
      />
      <Stat value={yes} label="Said yes" note={`For ${plural(places, 'place')}.`} />
      <Stat value={no} label="Said no" note="No reason is asked." />
      <Stat
        value={waiting}
        label={state === 'OPEN' ? 'Have not answered' : 'Did not answer'}
        note={
          state === 'OPEN'
            ? `They can until the end of ${formatWeekday(answerBy)}.`
            : 'Silence counts for nothing.'
        }
      />
    </StatRow>
  );
}
