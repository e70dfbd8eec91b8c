import { useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { useSearchParams } from '@freshfaces/web-kit/router';
import {
  type Column,
  EmptyState,
  FilterBar,
  Pagination,
  Table,
  TextInput,
  usePages,
} from '@freshfaces/web-kit/ui';
import { AUDIT_EVENTS, type Event, filterIn } from './events-query.ts';
import { SaveEvents } from './save-events.tsx';

const COLUMNS: Column<Event>[] = [
  { heading: 'When', names: true, cell: ({ at }) => formatMoment(at) },
  { heading: 'Action', cell: ({ action }) => <code>{action}</code> },
  { heading: 'By', cell: ({ personId }) => <code>{personId}</code> },
  { heading: 'Changed', cell: subjectsCell },
  { heading: 'Fingerprint', cell: ({ hash }) => <code>{hash.slice(0, 12)}…</code> },
];

/** Events, newest first, filtered and paged; the address holds the filter. */
export function EventsList({ announce }: { announce: (message: string) => void }) {
  const [search] = useSearchParams();
  const filter = filterIn(search);
  const { linksAround, ...wanted } = usePages(25);
  const { data, error, refetch } = useQuery(AUDIT_EVENTS, {
    variables: { filter, ...wanted },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.auditEvents;
  return (
    <>
      <FilterBar label="Filter events" key={JSON.stringify(filter)}>
        <TextInput
          name="action"
          label="Action"
          hint="Such as member.change"
          width="medium"
          defaultValue={filter?.action ?? ''}
        />
        <TextInput
          name="personId"
          label="Person’s number"
          width="medium"
          defaultValue={filter?.personId ?? ''}
        />
        <TextInput
          name="subjectId"
          label="Number of what was changed"
          width="medium"
          defaultValue={filter?.subjectId ?? ''}
        />
      </FilterBar>
      {!page && <QueryState error={error} retry={refetch} label="Finding events…" />}
      {page && page.nodes.length > 0 && (
        <>
          <Table
            caption={plural(page.total, 'event')}
            rows={page.nodes}
            keyOf={({ id }) => id}
            columns={COLUMNS}
          />
          <Pagination label="Pages of events" {...linksAround(page)} />
          <SaveEvents filter={filter} announce={announce} />
        </>
      )}
      {page?.nodes.length === 0 && (
        <EmptyState title={filter ? 'No event matches.' : 'Nothing has been changed yet.'} />
      )}
    </>
  );
}

function subjectsCell({ subjectIds }: Event) {
  return subjectIds.map((id) => (
    <div key={id}>
      <code>{id}</code>
    </div>
  ));
}
