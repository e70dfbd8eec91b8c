import { useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatCount } from '@freshfaces/web-kit/format';
import { Actions, EmptyState, PrintButton, Table } from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';

const RETENTION = graphql(`
  query RetentionPreview {
    retentionPreview { dataClass rule due }
  }
`);

/** A row a class of data. */
export function RetentionTable() {
  const { data, error, refetch } = useQuery(RETENTION, { fetchPolicy: 'network-only' });
  const rows = data?.retentionPreview;
  if (!rows) return <QueryState error={error} retry={refetch} label="Counting what is due…" />;
  if (rows.length === 0) return <EmptyState title="No rule is set." />;
  return (
    <>
      <Table
        caption="The rules, and how many records are due today"
        rows={rows}
        keyOf={({ dataClass }) => dataClass}
        columns={[
          { heading: 'Kind of data', names: true, cell: ({ dataClass }) => dataClass },
          { heading: 'Rule', cell: ({ rule }) => rule },
          { heading: 'Due today', numeric: true, cell: ({ due }) => formatCount(due) },
        ]}
      />
      <Actions>
        <PrintButton />
      </Actions>
    </>
  );
}
