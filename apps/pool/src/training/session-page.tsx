import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatWeekday } from '@freshfaces/web-kit/format';
import { useParams } from '@freshfaces/web-kit/router';
import {
  Breadcrumbs,
  EmptyState,
  Notice,
  PageTitle,
  Panel,
  PrintButton,
  SummaryList,
} from '@freshfaces/web-kit/ui';
import type { TrainingSessionQuery } from '../generated/graphql.ts';
import { AttendanceForm } from './attendance-form.tsx';
import { BookingsTable } from './bookings-table.tsx';
import { CallOff } from './call-off.tsx';
import { MyPlace } from './my-place.tsx';
import { TRAINING_SESSION } from './training-operations.ts';
import { placeOf, roomIn } from './words.ts';

export type SessionShown = NonNullable<TrainingSessionQuery['trainingSession']>;

/** One session: when and where; for members their place, for whoever runs it who comes and who came. */
export function SessionPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(TRAINING_SESSION, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const session = data?.trainingSession;
  const here = `${area.basePath}/training`;
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Training', to: here }]} />
      {session === undefined && <QueryState error={error} retry={refetch} />}
      {session === null && (
        <>
          <PageTitle title="Session" />
          <EmptyState title="There is no such session, or it is for members of another organisation." />
        </>
      )}
      {session && (
        <>
          <PageTitle
            title={session.course.name}
            caption={session.course.provider.name}
            lead={session.course.about}
            actions={<PrintButton />}
          />
          {session.state === 'CANCELLED' && (
            <Notice tone="warning" title="This session was called off." />
          )}
          <Facts session={session} />
          {area.viewer?.memberId && session.state === 'PLANNED' && (
            <MyPlace area={area} session={session} onChange={refetch} />
          )}
          {session.bookings && <ForWhoRunsIt area={area} session={session} onSaved={refetch} />}
        </>
      )}
    </>
  );
}

function Facts({ session }: { session: SessionShown }) {
  return (
    <SummaryList
      rows={[
        { label: 'Day', value: formatWeekday(session.day) },
        { label: 'Time', value: session.time },
        { label: 'Where', value: placeOf(session) },
        { label: 'Room', value: `${session.places} places, ${roomIn(session)}` },
      ]}
    />
  );
}

interface ForWhoRunsItProps {
  area: AreaProps;
  session: SessionShown;
  onSaved: () => Promise<unknown>;
}

function ForWhoRunsIt({ area, session, onSaved }: ForWhoRunsItProps) {
  const asked = session.bookings ?? [];
  if (session.state === 'CANCELLED') return null;
  return (
    <>
      <Panel title={session.hasStarted ? 'Who came' : 'Who comes'}>
        {asked.length === 0 && <p>Nobody has booked a place.</p>}
        {asked.length > 0 && !session.hasStarted && <BookingsTable bookings={asked} />}
        {asked.length > 0 && session.hasStarted && (
          <AttendanceForm area={area} session={session} bookings={asked} onSaved={onSaved} />
        )}
      </Panel>
      {!session.hasStarted && <CallOff area={area} sessionId={session.id} onDone={onSaved} />}
    </>
  );
}
