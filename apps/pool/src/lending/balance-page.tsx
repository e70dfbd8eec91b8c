import { useApolloClient, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { BarChart } from '@freshfaces/web-kit/charts';
import { problemOf, QueryState } from '@freshfaces/web-kit/client';
import { formatCount, formatDay, plural } from '@freshfaces/web-kit/format';
import {
  CsvButton,
  EmptyState,
  ErrorSummary,
  PageTitle,
  Panel,
  PrintButton,
  Table,
} from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { LendingBalanceQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { BackToLending } from './back-to-lending.tsx';

const BALANCE = graphql(`
  query LendingBalance {
    lendingBalance {
      since
      organisations {
        organisation { id name }
        membersLent membersBorrowed turnsGiven turnsReceived hoursGiven hoursReceived
      }
    }
  }
`);
const BALANCE_FILE = graphql(`
  query LendingBalanceFile { lendingBalance { file { name text } } }
`);

type Row = LendingBalanceQuery['lendingBalance']['organisations'][number];

/** What organisations gave each other in a year: a picture, a table and a file. Nobody owes anything. */
export function BalancePage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(BALANCE);
  const client = useApolloClient();
  const [sentence, setSentence] = useState('');
  const rows = data?.lendingBalance.organisations ?? [];
  const moved = rows.reduce((sum, { turnsGiven }) => sum + turnsGiven, 0);
  async function load() {
    const { data: found } = await client.query({
      query: BALANCE_FILE,
      fetchPolicy: 'network-only',
    });
    if (!found) throw new Error('The file did not come.');
    return found.lendingBalance.file;
  }
  return (
    <>
      <BackToLending area={area} />
      {sentence && <ErrorSummary problems={[{ message: sentence }]} />}
      <PageTitle
        title="What we give each other"
        lead="Some organisations have more members to lend, others more posts to fill. Nobody owes anything: this is to say thank you, and to see where asking would help."
        actions={
          <>
            <CsvButton
              label="Save the table"
              load={load}
              onError={(problem) => setSentence(problemOf(problem).sentence)}
            />
            <PrintButton />
          </>
        }
      />
      {!data && <QueryState error={error} retry={refetch} label="Counting turns…" />}
      {data && moved === 0 && (
        <EmptyState title="No member has taken part at another organisation yet." />
      )}
      {data && moved > 0 && (
        <>
          <Given rows={rows} moved={moved} since={data.lendingBalance.since} />
          <Panel title="Given and received">
            <BalanceTable rows={rows} />
          </Panel>
        </>
      )}
    </>
  );
}

function Given({ rows, moved, since }: { rows: readonly Row[]; moved: number; since: string }) {
  const most = rows.toSorted((a, b) => b.turnsGiven - a.turnsGiven);
  const givers = rows.filter(({ turnsGiven }) => turnsGiven > 0).length;
  return (
    <Panel title="Turns given to others">
      <BarChart
        title="Turns that members of each organisation completed elsewhere"
        summary={`Since ${formatDay(since)} members of ${plural(givers, 'organisation')} completed ${plural(moved, 'turn')} elsewhere. Thank you.`}
        labelHeading="Organisation"
        valueHeading="Turns given"
        bars={most.map(({ organisation, turnsGiven }) => ({
          label: organisation.name,
          value: turnsGiven,
        }))}
        format={formatCount}
      />
    </Panel>
  );
}

function BalanceTable({ rows }: { rows: readonly Row[] }) {
  return (
    <Table
      caption="Given and received"
      captionHidden
      rows={rows}
      keyOf={({ organisation }) => organisation.id}
      columns={[
        { heading: 'Organisation', names: true, cell: ({ organisation }) => organisation.name },
        { heading: 'Members lent', numeric: true, cell: ({ membersLent }) => membersLent },
        { heading: 'Turns given', numeric: true, cell: ({ turnsGiven }) => turnsGiven },
        {
          heading: 'Members borrowed',
          numeric: true,
          cell: ({ membersBorrowed }) => membersBorrowed,
        },
        { heading: 'Turns received', numeric: true, cell: ({ turnsReceived }) => turnsReceived },
        { heading: 'Coordinator hours given', numeric: true, cell: ({ hoursGiven }) => hoursGiven },
        {
          heading: 'Coordinator hours received',
          numeric: true,
          cell: ({ hoursReceived }) => hoursReceived,
        },
      ]}
    />
  );
}
