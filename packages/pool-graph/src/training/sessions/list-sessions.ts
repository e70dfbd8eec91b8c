import { londonAt, londonInstant, type Page, Problem } from '@freshfaces/graph-kit';
import { findAll, type Stored, type Where } from '@freshfaces/store';
import type { Pool } from '../../pool.ts';
import type { Course } from '../courses/course.ts';
import type { TrainingSession } from './training-session.ts';

/** Sessions of today and later, soonest first, whatever became of them. */
export async function sessionsToCome(
  { training }: Pick<Pool, 'training'>,
  where: Where<TrainingSession>,
  now: string,
): Promise<Stored<TrainingSession>[]> {
  return findAll(training.sessions, {
    where: { ...where, startsAt: { gte: startOfToday(now) } },
    sort: { by: 'startsAt' },
  });
}

interface SessionList {
  readonly past: boolean;
  readonly providerId: string | null;
  readonly first: number;
  readonly after: string | null;
}

/** One page of the sessions of the courses that are offered. The cursor is a session's id. */
export async function listSessions(
  pool: Pick<Pool, 'training'>,
  { past, providerId, first, after }: SessionList,
  { isOffered, now }: { isOffered: (course: Course) => boolean; now: string },
): Promise<Page<Stored<TrainingSession>>> {
  const by = providerId === null ? {} : { organisationId: providerId };
  const found = past
    ? await findAll(pool.training.sessions, {
        where: { ...by, startsAt: { lt: startOfToday(now) } },
        sort: { by: 'startsAt', order: 'desc' },
      })
    : await sessionsToCome(pool, by, now);
  const courses = await pool.training.courses.getMany(found.map(({ courseId }) => courseId));
  const offered = found.filter((_, at) => {
    const course = courses[at];
    return course != null && isOffered(course);
  });
  const start = after === null ? 0 : offered.findIndex(({ id }) => id === after) + 1;
  if (after !== null && start === 0) {
    throw new Problem('BAD_INPUT', 'The list has changed. Start again at the first page.', 'after');
  }
  const nodes = offered.slice(start, start + first);
  const isLast = start + first >= offered.length;
  return { nodes, endCursor: isLast ? null : (nodes.at(-1)?.id ?? null), total: offered.length };
}

function startOfToday(now: string): string {
  return londonInstant(londonAt(now).day, '00:00');
}
