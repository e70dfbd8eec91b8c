import { useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Panel, Table } from '@freshfaces/web-kit/ui';
import type { EarlierImportsQuery } from '../generated/graphql.ts';
import { EARLIER_IMPORTS } from './import-operations.ts';

type Earlier = EarlierImportsQuery['memberImports'][number];

interface EarlierImportsProps {
  organisation: { id: string; name: string };
  /** Where an import has its page: `/pool/import`. */
  base: string;
}

/** Files that wait to be finished, and what came of those of the last month. */
export function EarlierImports({ organisation, base }: EarlierImportsProps) {
  const { data, error, refetch } = useQuery(EARLIER_IMPORTS, {
    variables: { organisationId: organisation.id },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <QueryState error={error} retry={refetch} />;
  const shown = data.memberImports.filter(({ status }) => status !== 'DISCARDED');
  if (shown.length === 0) return null;
  return (
    <Panel title={`Files of ${organisation.name}`}>
      <Table
        caption="Files that wait, and those of the last month"
        captionHidden
        rows={shown}
        keyOf={({ id }) => id}
        columns={[
          {
            heading: 'File',
            names: true,
            cell: fileCell(base),
          },
          { heading: 'Chosen', cell: ({ startedAt }) => formatMoment(startedAt) },
          { heading: 'What came of it', cell: whatCame },
        ]}
      />
    </Panel>
  );
}

function fileCell(base: string) {
  return ({ id, fileName }: Earlier) => <Link to={`${base}/${id}`}>{fileName}</Link>;
}

function whatCame({ status, goodRowCount, problemRowCount, savedCount, keptUntil }: Earlier) {
  if (status === 'UNDONE') return 'Taken back: nobody is in the pool from it.';
  if (status === 'CONFIRMED') return `${plural(savedCount, 'member')} added.`;
  const until = keptUntil ? ` Kept until ${formatMoment(keptUntil)}.` : '';
  return `Waits for you: ${plural(goodRowCount, 'row')} ready, ${problemRowCount} to put right.${until}`;
}
