import type { Collection, Store } from '@freshfaces/store';
import type { TrainingBooking } from './bookings/training-booking.ts';
import { openTrainingRecords, type TrainingRecords } from './completions/training-records.store.ts';
import type { Course } from './courses/course.ts';
import type { TrainingSession } from './sessions/training-session.ts';
import type { StaffTraining } from './staff/staff-training.ts';

/** Everything the pool keeps on training. */
export interface TrainingStores {
  readonly records: TrainingRecords;
  readonly courses: Collection<Course>;
  readonly sessions: Collection<TrainingSession>;
  readonly bookings: Collection<TrainingBooking>;
  readonly staff: Collection<StaffTraining>;
}

export function openTraining(store: Store): TrainingStores {
  return {
    records: openTrainingRecords(store),
    courses: store.collection<Course>('training-courses', {
      indexes: [{ name: 'provider', keys: ['organisationId', 'name'] }],
    }),
    sessions: store.collection<TrainingSession>('training-sessions', {
      indexes: [
        { name: 'starts', keys: ['startsAt'] },
        { name: 'course', keys: ['courseId', 'startsAt'] },
        { name: 'provider', keys: ['organisationId', 'startsAt'] },
      ],
    }),
    bookings: store.collection<TrainingBooking>('training-bookings', {
      indexes: [
        { name: 'session', keys: ['sessionId', 'state', 'askedAt'] },
        { name: 'member', keys: ['memberId', 'startsAt'] },
        { name: 'coming', keys: ['state', 'startsAt'] },
      ],
    }),
    staff: store.collection<StaffTraining>('staff-training', { indexes: [] }),
  };
}
