import { type GraphContext, loaderFor, notFound } from '@freshfaces/graph-kit';
import type { Stored } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import type { TrainingRecord } from './completions/training-record.ts';
import type { Course } from './courses/course.ts';
import type { TrainingSession } from './sessions/training-session.ts';

/** The course, read afresh. Throws `NOT_FOUND`. */
export async function mustFindCourse({ training }: Pool, id: string): Promise<Stored<Course>> {
  const found = await training.courses.get(id);
  if (!found) throw notFound('course');
  return found;
}

/** The session, read afresh. Throws `NOT_FOUND`. */
export async function mustFindSession(
  { training }: Pool,
  id: string,
): Promise<Stored<TrainingSession>> {
  const found = await training.sessions.get(id);
  if (!found) throw notFound('training session');
  return found;
}

/** The course, read together with the others of this request. */
export async function loadCourse(pool: Pool, context: GraphContext, id: string): Promise<Course> {
  const loader = loaderFor<Course>(context, 'pool.courses', (ids) =>
    pool.training.courses.getMany(ids),
  );
  const found = await loader.load(id);
  if (!found) throw notFound('course');
  return found;
}

/** What a member has learnt, read together with the others of this request; null for nothing yet. */
export async function loadRecord(
  pool: Pool,
  context: GraphContext,
  memberId: string,
): Promise<TrainingRecord | null> {
  const loader = loaderFor<TrainingRecord>(context, 'pool.training-records', (ids) =>
    pool.training.records.getMany(ids),
  );
  return loader.load(memberId);
}
