import { useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { Link, useSearchParams } from '@freshfaces/web-kit/router';
import {
  EmptyState,
  FilterBar,
  Notice,
  Pagination,
  Select,
  Table,
  usePages,
} from '@freshfaces/web-kit/ui';
import type { MailState, OutboxQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { MAIL_WORDS } from '../words.ts';
import { MailTag } from './mail-tag.tsx';

const OUTBOX = graphql(`
  query Outbox($state: MailState, $first: Int, $after: String) {
    outbox(state: $state, first: $first, after: $after) {
      nodes { id to subject state queuedAt tries }
      endCursor
      total
      sending
    }
  }
`);

type Row = OutboxQuery['outbox']['nodes'][number];

const STATES = Object.keys(MAIL_WORDS) as MailState[];

/**
 * The mails, filtered by state and paged.
 * @param path where a mail is opened: its id follows.
 */
export function OutboxList({ path }: { path: string }) {
  const [search] = useSearchParams();
  const state = STATES.find((one) => one === search.get('state')) ?? null;
  const { linksAround, ...wanted } = usePages(25);
  const { data, error, refetch } = useQuery(OUTBOX, {
    variables: { state, ...wanted },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.outbox;
  return (
    <>
      {page && !page.sending && (
        <Notice title="Mail is kept here, and not sent">
          <p>No mail server is set up. Open a mail to read it, and pass its link on yourself.</p>
        </Notice>
      )}
      <FilterBar label="Filter mail" key={state}>
        <Select
          name="state"
          label="State"
          defaultValue={state ?? ''}
          options={[
            { value: '', label: 'Any' },
            ...STATES.map((value) => ({ value, label: MAIL_WORDS[value] })),
          ]}
        />
      </FilterBar>
      {!page && <QueryState error={error} retry={refetch} label="Finding mail…" />}
      {page && page.nodes.length > 0 && (
        <>
          <Table
            caption={plural(page.total, 'mail', 'mails')}
            rows={page.nodes}
            keyOf={({ id }) => id}
            columns={[
              { heading: 'Subject', names: true, cell: subjectCell(path) },
              { heading: 'To', cell: ({ to }) => to },
              { heading: 'State', cell: stateCell },
              { heading: 'Written', cell: ({ queuedAt }) => formatMoment(queuedAt) },
              { heading: 'Tries', numeric: true, cell: ({ tries }) => tries },
            ]}
          />
          <Pagination label="Pages of mail" {...linksAround(page)} />
        </>
      )}
      {page?.nodes.length === 0 && (
        <EmptyState title={state ? 'No mail is in this state.' : 'No mail has been written yet.'} />
      )}
    </>
  );
}

function subjectCell(path: string) {
  return ({ id, subject }: Row) => <Link to={`${path}/${id}`}>{subject}</Link>;
}

function stateCell({ state }: Row) {
  return <MailTag state={state} />;
}
