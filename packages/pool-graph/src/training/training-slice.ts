import { can } from '@freshfaces/access';
import type { Resolvers } from '../generated/resolvers-types.ts';
import type { Pool } from '../pool.ts';
import { attendanceMutation } from './attendance/attendance.resolvers.ts';
import { bookingFields, bookingMutations } from './bookings/bookings.resolvers.ts';
import { completionMutations } from './completions/completions.resolvers.ts';
import { packMutation } from './completions/confirm-pack.resolvers.ts';
import { recordsFromBeforeJob } from './completions/from-before.job.ts';
import {
  courseFields,
  courseMutations,
  courseQueries,
  moduleFields,
} from './courses/courses.resolvers.ts';
import { completionFields, memberTrainingFields } from './member-training.resolvers.ts';
import { endingQuery } from './reminders/ending.resolvers.ts';
import { trainingEndsJob } from './reminders/look-after-training.job.ts';
import { sessionSoonJob } from './reminders/session-soon.job.ts';
import { sessionFields, sessionMutations, sessionQueries } from './sessions/sessions.resolvers.ts';
import { staffTrainingMutations, staffTrainingQuery } from './staff/staff-training.resolvers.ts';

/** Training and growth (R27–R35, R163), as the pool's graph takes it. */
export function trainingSlice(pool: Pool) {
  const organisation: Resolvers['Organisation'] = {
    viewerCanRunTraining: ({ id, kind }, _input, { viewer }) =>
      kind === 'PARTNER' && can(viewer, 'training.run', { organisationIds: [id] }),
    viewerCanRecordStaffTraining: ({ id }, _input, { viewer }) =>
      can(viewer, 'training.staff', { organisationIds: [id] }),
  };
  return {
    query: {
      ...courseQueries(pool),
      ...sessionQueries(pool),
      ...endingQuery(pool),
      ...staffTrainingQuery(pool),
    },
    mutation: {
      ...courseMutations(pool),
      ...sessionMutations(pool),
      ...bookingMutations(pool),
      ...attendanceMutation(pool),
      ...completionMutations(pool),
      ...packMutation(pool),
      ...staffTrainingMutations(pool),
    },
    member: memberTrainingFields(pool),
    organisation,
    types: {
      TrainingModule: moduleFields,
      Course: courseFields(pool),
      TrainingSession: sessionFields(pool),
      TrainingBooking: bookingFields(pool),
      Completion: completionFields(pool),
    },
    jobs: [recordsFromBeforeJob(pool), sessionSoonJob(pool), trainingEndsJob(pool)],
  };
}
