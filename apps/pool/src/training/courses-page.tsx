import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { plural } from '@freshfaces/web-kit/format';
import {
  Breadcrumbs,
  ButtonLink,
  Card,
  CardGrid,
  EmptyState,
  PageTitle,
  PillList,
} from '@freshfaces/web-kit/ui';
import { COURSES } from './training-operations.ts';

/** Courses and training packs of the network. */
export function CoursesPage({ area }: { area: AreaProps }) {
  const { data, error, refetch } = useQuery(COURSES, { fetchPolicy: 'cache-and-network' });
  const here = `${area.basePath}/training`;
  const runs = data?.organisations.some((one) => one.viewerCanRunTraining);
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Training', to: here }]} />
      <PageTitle
        title="Courses"
        lead="Taught at sessions, or read by oneself as a training pack."
        actions={runs && <ButtonLink to={`${here}/courses/add`}>Add a course</ButtonLink>}
      />
      {!data && <QueryState error={error} retry={refetch} label="Finding courses…" />}
      {data?.courses.length === 0 && <EmptyState title="There is no course yet." />}
      {data && data.courses.length > 0 && (
        <CardGrid>
          {data.courses.map((course) => (
            <Card
              key={course.id}
              level={2}
              title={course.name}
              to={`${here}/courses/${course.id}`}
              tag={course.kind === 'PACK' ? 'Training pack' : sessionsOf(course.sessions)}
            >
              <p>{course.about}</p>
              <p className="ff-hint">
                {course.provider.name}
                {course.openToAll ? ', open to all' : ', for its own members'}
              </p>
              <PillList
                label={`What is learnt at ${course.name}`}
                items={course.modules.map(({ name }) => name)}
              />
            </Card>
          ))}
        </CardGrid>
      )}
    </>
  );
}

function sessionsOf(sessions: readonly unknown[]): string {
  return sessions.length === 0
    ? 'No session planned'
    : `${plural(sessions.length, 'session')} planned`;
}
