import { useApolloClient, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { problemOf, QueryState } from '@freshfaces/web-kit/client';
import { formatPence, formatShortDay, plural } from '@freshfaces/web-kit/format';
import { Link, useSearchParams } from '@freshfaces/web-kit/router';
import {
  Actions,
  Breadcrumbs,
  CsvButton,
  EmptyState,
  ErrorState,
  FilterBar,
  PageTitle,
  PrintButton,
  Select,
  Stat,
  StatRow,
  Table,
  Tag,
} from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { FORM_WORDS } from '../opportunities/opportunity-words.ts';
import { REWARD_STATE_TONES, REWARD_STATE_WORDS } from './reward-words.ts';
import { REWARDS, type ShownReward } from './rewards-query.ts';

const PAYERS = graphql(`
  query Payers {
    organisations { id name viewerCanPayRewards daysToPay }
  }
`);

const EXPORT_REWARDS = graphql(`
  query ExportRewards($organisationId: ID!) {
    exportRewards(organisationId: $organisationId) { name text }
  }
`);

/** What an organisation owes to members, what it paid, and how long that took. */
export function RewardsPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(PAYERS, { fetchPolicy: 'cache-and-network' });
  const [search] = useSearchParams();
  const payers = (data?.organisations ?? []).filter((one) => one.viewerCanPayRewards);
  const payer = payers.find(({ id }) => id === search.get('organisation')) ?? payers[0];
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'The pool', to: area.basePath },
          { label: 'Opportunities', to: `${area.basePath}/opportunities` },
        ]}
      />
      <PageTitle
        title="Rewards"
        lead="What was agreed with members before they said yes. Pay soon: people count on it."
        actions={<PrintButton />}
      />
      {!data && <QueryState error={error} retry={refetch} label="Opening…" />}
      {payers.length > 1 && (
        <FilterBar label="Choose an organisation">
          <Select
            name="organisation"
            label="Organisation"
            defaultValue={payer?.id}
            options={payers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FilterBar>
      )}
      {data && !payer && <EmptyState title="Only staff of the host can see what it pays." />}
      {payer && <RewardsOf key={payer.id} area={area} payer={payer} />}
    </>
  );
}

interface Payer {
  id: string;
  name: string;
  daysToPay?: number | null;
}

function RewardsOf({ area, payer }: { area: AreaProps; payer: Payer }) {
  const client = useApolloClient();
  const [fileError, setFileError] = useState<unknown>(null);
  const { data, error, refetch } = useQuery(REWARDS, {
    variables: { organisationId: payer.id },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <QueryState error={error} retry={refetch} label="Counting rewards…" />;
  const due = data.rewards.filter(({ viewerCanPay }) => viewerCanPay);

  async function load() {
    setFileError(null);
    const variables = { organisationId: payer.id };
    const answer = await client.query({
      query: EXPORT_REWARDS,
      variables,
      fetchPolicy: 'no-cache',
    });
    if (!answer.data) throw new Error('The answer was empty.');
    return answer.data.exportRewards;
  }

  return (
    <>
      <StatRow>
        <Stat
          value={formatPence(due.reduce((sum, { totalPence }) => sum + totalPence, 0))}
          label="To pay now"
          note={`To ${plural(new Set(due.map(({ member }) => member.id)).size, 'member')}.`}
        />
        <Stat
          value={payer.daysToPay == null ? '–' : plural(payer.daysToPay, 'day')}
          label="From taking part to the money"
          note="The middle of the last twelve months."
        />
      </StatRow>
      {data.rewards.length === 0 ? (
        <EmptyState title="Nothing is owed, and nothing was paid yet." />
      ) : (
        <Table
          caption={`Rewards of ${payer.name}`}
          columns={[
            { heading: 'Member', names: true, cell: (row) => memberCell(area, row) },
            { heading: 'For', cell: (row) => row.for },
            { heading: 'To pay', numeric: true, cell: (row) => formatPence(row.totalPence) },
            { heading: 'How', cell: ({ form }) => (form ? FORM_WORDS[form] : 'Ask them') },
            { heading: 'By', cell: ({ payBy }) => (payBy ? formatShortDay(payBy) : '–') },
            { heading: 'State', cell: stateCell },
          ]}
          rows={data.rewards}
          keyOf={({ id }) => id}
        />
      )}
      <Actions>
        <CsvButton label="Save the rewards" load={load} onError={setFileError} />
      </Actions>
      {fileError !== null && <ErrorState {...problemOf(fileError)} />}
    </>
  );
}

function memberCell(area: AreaProps, { id, member, state }: ShownReward) {
  if (state === 'AGREED') return member.shownAs;
  return <Link to={`${area.basePath}/rewards/${encodeURIComponent(id)}`}>{member.shownAs}</Link>;
}

function stateCell({ state, daysToPay, viewerCanPay }: ShownReward) {
  if (state === 'DECLINED' && viewerCanPay) return <Tag tone="waiting">Pay what they spent</Tag>;
  return (
    <>
      <Tag tone={REWARD_STATE_TONES[state]}>{REWARD_STATE_WORDS[state]}</Tag>
      {daysToPay != null && ` after ${plural(daysToPay, 'day')}`}
    </>
  );
}
