import { findAll } from '@freshfaces/store';
import type { TrainingRole } from '../members/member.ts';
import type { Pool } from '../pool.ts';
import { type Completion, lastDayOf } from './completions/completion.ts';
import { rolesOn } from './roles/role-rules.ts';

/**
 * What these members would be trained for on a day, `YYYY-MM-DD`, if they came to all the training at
 * which they have a place until then (R44): by member id, those without a place left out.
 */
export async function rolesIfTheyCome(
  { training }: Pick<Pool, 'training'>,
  memberIds: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, readonly TrainingRole[]>> {
  const bookings = await findAll(training.bookings, { where: { state: 'BOOKED' } });
  const theirs = bookings.filter(({ memberId }) => memberIds.includes(memberId));
  const sessions = await training.sessions.getMany(theirs.map(({ sessionId }) => sessionId));
  const courses = await training.courses.getMany(
    sessions.map((session) => session?.courseId ?? ''),
  );
  const booked = theirs.flatMap(({ memberId }, at) => {
    const [session, course] = [sessions[at], courses[at]];
    if (!session || !course || session.day > day) return [];
    return [{ memberId, on: session.day, modules: course.modules }];
  });
  const ids = [...new Set(booked.map(({ memberId }) => memberId))];
  const records = await training.records.getMany(ids);
  return new Map(
    ids.map((id, at) => {
      const coming = booked
        .filter(({ memberId }) => memberId === id)
        .flatMap(({ on, modules }) => modules.map((module) => done(module, on)));
      return [id, rolesOn([...(records[at]?.completions ?? []), ...coming], day)];
    }),
  );
}

function done(module: Completion['module'], on: string): Completion {
  return {
    id: '',
    module,
    providerId: '',
    on,
    until: lastDayOf(module, on),
    source: 'ATTENDED',
    sessionId: null,
    recordedBy: '',
    recordedAt: '',
    withdrawn: null,
  };
}
