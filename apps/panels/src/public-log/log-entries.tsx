import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { Link, useSearchParams } from '@freshfaces/web-kit/router';
import { EmptyState, FilterBar, Pagination, Panel, Select, Table } from '@freshfaces/web-kit/ui';
import type { LogEntriesQuery, LogEntryKind } from '../generated/graphql.ts';
import { entryShown, KIND_WORDS } from './entry-words.ts';

interface LogEntriesProps {
  page: LogEntriesQuery['logEntries'];
  basePath: string;
  kind: LogEntryKind | null;
}

type Row = LogEntriesQuery['logEntries']['nodes'][number];

/** The lines of the log, newest first, a page at a time. */
export function LogEntries({ page, basePath, kind }: LogEntriesProps) {
  const [search] = useSearchParams();
  const here = `${basePath}/records/log`;
  const withKind = (after: string | null) => {
    const asked = new URLSearchParams({ ...(kind && { kind }), ...(after && { after }) });
    return asked.size > 0 ? `${here}?${asked}` : here;
  };
  return (
    <Panel title="What is in it">
      <FilterBar label="Filter the log" key={kind}>
        <Select
          name="kind"
          label="Kind of entry"
          defaultValue={kind ?? ''}
          options={[
            { value: '', label: 'All kinds' },
            ...Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label })),
          ]}
        />
      </FilterBar>
      {page.total === 0 && <EmptyState title="Nothing of this kind has been logged yet." />}
      {page.total > 0 && (
        <Table
          caption={plural(page.total, 'entry', 'entries')}
          columns={[
            { heading: 'Entry', names: true, numeric: true, cell: ({ index }) => index + 1 },
            { heading: 'What', cell: (row) => whatCell(row, basePath) },
            { heading: 'When', cell: ({ at }) => formatMoment(at) },
          ]}
          rows={page.nodes}
          keyOf={({ index }) => String(index)}
        />
      )}
      <Pagination
        label="Pages of the log"
        previous={search.has('after') ? withKind(null) : undefined}
        next={page.endCursor ? withKind(page.endCursor) : undefined}
      />
    </Panel>
  );
}

function whatCell(row: Row, basePath: string) {
  const { label, note, isDraw } = entryShown(row.kind, row.text);
  const about = label ?? (isDraw ? 'Its record' : row.post);
  return (
    <>
      {KIND_WORDS[row.kind]}
      {about && ': '}
      {isDraw ? <Link to={`${basePath}/records/${row.aboutId}`}>{about}</Link> : about}
      {note && <div className="ff-hint">{note}</div>}
    </>
  );
}
