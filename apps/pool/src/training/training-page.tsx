import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatWeekday, plural } from '@freshfaces/web-kit/format';
import { Link, useSearchParams } from '@freshfaces/web-kit/router';
import {
  Breadcrumbs,
  ButtonLink,
  Card,
  CardGrid,
  EmptyState,
  PageTitle,
  Pagination,
  Table,
  Tag,
  usePages,
} from '@freshfaces/web-kit/ui';
import type { TrainingSessionsQuery } from '../generated/graphql.ts';
import { TRAINING_SESSIONS } from './training-operations.ts';
import { placeOf, roomIn } from './words.ts';

type SessionRow = TrainingSessionsQuery['trainingSessions']['nodes'][number];

/** Training across the network: what is coming, what was, and the way to courses, people and staff. */
export function TrainingPage({ area }: { area: AreaProps }) {
  const [search] = useSearchParams();
  const past = search.has('past');
  const { linksAround, ...wanted } = usePages(20);
  const { data, error, refetch } = useQuery(TRAINING_SESSIONS, {
    variables: { past, ...wanted },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.trainingSessions;
  const runs = data?.organisations.some((one) => one.viewerCanRunTraining);
  const here = `${area.basePath}/training`;
  return (
    <>
      <Breadcrumbs trail={[{ label: 'The pool', to: area.basePath }]} />
      <PageTitle
        title="Training"
        lead="What members learn, when, and with whom. Any partner can open its courses to all."
        actions={<ButtonLink to={`${here}/courses`}>See the courses</ButtonLink>}
      />
      {runs && <WaysOn here={here} members={`${area.basePath}/members`} />}
      <h2>{past ? 'Sessions that were' : 'Sessions to come'}</h2>
      {!page && <QueryState error={error} retry={refetch} label="Finding sessions…" />}
      {page && page.total > 0 && (
        <>
          <SessionsTable sessions={page.nodes} total={page.total} />
          <Pagination label="Pages of sessions" {...linksAround(page)} />
        </>
      )}
      {page?.total === 0 && (
        <EmptyState title={past ? 'No sessions yet.' : 'No sessions are planned.'}>
          <p>Sessions are added to a course.</p>
        </EmptyState>
      )}
      <p>
        {past ? (
          <Link to={here}>See sessions to come</Link>
        ) : (
          <Link to={`${here}?past=1`}>See past sessions</Link>
        )}
      </p>
    </>
  );
}

function WaysOn({ here, members }: { here: string; members: string }) {
  return (
    <CardGrid>
      <Card level={2} title="Who is trained for what" to={`${here}/people`}>
        <p>And whose training ends soon.</p>
      </Card>
      <Card level={2} title="Training of staff" to={`${here}/staff`}>
        <p>Nobody sits on a panel, or supports one, without it.</p>
      </Card>
      <Card level={2} title="Book a place for a member" to={members}>
        <p>Open the member, then “Their training”. Members can also book by themselves.</p>
      </Card>
    </CardGrid>
  );
}

interface SessionsTableProps {
  sessions: readonly SessionRow[];
  total: number;
}

function SessionsTable({ sessions, total }: SessionsTableProps) {
  return (
    <Table
      caption={plural(total, 'session')}
      rows={sessions}
      keyOf={({ id }) => id}
      columns={[
        {
          heading: 'Course',
          names: true,
          cell: courseCell,
        },
        { heading: 'When', cell: ({ day, time }) => `${formatWeekday(day)}, ${time}` },
        { heading: 'Where', cell: placeOf },
        { heading: 'With', cell: ({ course }) => course.provider.name },
        {
          heading: 'Room',
          cell: roomCell,
        },
      ]}
    />
  );
}

function courseCell({ id, course }: SessionRow) {
  return <Link to={`sessions/${id}`}>{course.name}</Link>;
}

function roomCell(session: SessionRow) {
  return session.state === 'CANCELLED' ? <Tag tone="warning">Called off</Tag> : roomIn(session);
}
