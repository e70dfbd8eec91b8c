import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState, useSend } from '@freshfaces/web-kit/client';
import { formatWeekday } from '@freshfaces/web-kit/format';
import { Link, useParams } from '@freshfaces/web-kit/router';
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  ConfirmDialog,
  EmptyState,
  ErrorState,
  PageTitle,
  Panel,
  SummaryList,
  Tag,
} from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { CloseCourseInput, CourseQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { PackPanel } from './pack-panel.tsx';
import { COURSE } from './training-operations.ts';
import { countsFor, placeOf, roomIn } from './words.ts';

const CLOSE_COURSE = graphql(`
  mutation CloseCourse($input: CloseCourseInput!) {
    closeCourse(input: $input) { id closedOn }
  }
`);

type CourseShown = NonNullable<CourseQuery['course']>;

/** One course: what is learnt, its sessions or its pack. */
export function CoursePage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(COURSE, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const course = data?.course;
  const here = `${area.basePath}/training`;
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Training', to: here },
          { label: 'Courses', to: `${here}/courses` },
        ]}
      />
      {course === undefined && <QueryState error={error} retry={refetch} />}
      {course === null && (
        <>
          <PageTitle title="Course" />
          <EmptyState title="There is no such course, or it is for members of another organisation." />
        </>
      )}
      {course && (
        <>
          <PageTitle title={course.name} caption={course.provider.name} lead={course.about} />
          <SummaryList
            rows={[
              { label: 'What is learnt', value: <Learnt course={course} /> },
              {
                label: 'Who can take it',
                value: course.openToAll ? 'Members of every partner' : 'Its own members',
              },
              ...(course.closedOn
                ? [{ label: 'Closed', value: formatWeekday(course.closedOn) }]
                : []),
            ]}
          />
          {course.kind === 'PACK' ? (
            <PackPanel area={area} course={course} />
          ) : (
            <SessionsPanel course={course} here={here} />
          )}
          {course.viewerCanRun && !course.closedOn && <CloseIt area={area} course={course} />}
        </>
      )}
    </>
  );
}

function Learnt({ course }: { course: CourseShown }) {
  return (
    <ul>
      {course.modules.map(({ code, name, countsMonths }) => (
        <li key={code}>
          {name}, counts {countsFor(countsMonths)}
        </li>
      ))}
    </ul>
  );
}

function SessionsPanel({ course, here }: { course: CourseShown; here: string }) {
  return (
    <Panel
      title="Sessions to come"
      actions={
        course.viewerCanRun &&
        !course.closedOn && (
          <ButtonLink to={`${here}/courses/${course.id}/add`} kind="secondary">
            Add a session
          </ButtonLink>
        )
      }
    >
      {course.sessions.length === 0 ? (
        <p>No session is planned.</p>
      ) : (
        <ul>
          {course.sessions.map((session) => (
            <li key={session.id}>
              <Link to={`${here}/sessions/${session.id}`}>
                {formatWeekday(session.day)}, {session.time}
              </Link>
              , {placeOf(session)}:{' '}
              {session.state === 'CANCELLED' ? (
                <Tag tone="warning">Called off</Tag>
              ) : (
                roomIn(session)
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function CloseIt({ area, course }: { area: AreaProps; course: CourseShown }) {
  const [asking, setAsking] = useState(false);
  const [mutate] = useMutation(CLOSE_COURSE);
  const { send, busy, problem } = useSend<Omit<CloseCourseInput, 'idempotencyKey'>>(async (input) =>
    mutate({ variables: { input } }),
  );
  async function close() {
    if (!(await send({ courseId: course.id }))) return;
    setAsking(false);
    area.announce('The course is closed.');
  }
  return (
    <>
      {problem && <ErrorState {...problem} />}
      <Button kind="secondary" onClick={() => setAsking(true)}>
        Close this course
      </Button>
      <ConfirmDialog
        open={asking}
        title="Close this course?"
        confirmLabel="Close it"
        busy={busy}
        onConfirm={() => void close()}
        onCancel={() => setAsking(false)}
      >
        <p>Nobody can take it any more. What people have learnt stays.</p>
      </ConfirmDialog>
    </>
  );
}
