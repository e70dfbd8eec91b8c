import { assertCan, can } from '@freshfaces/access';
import { newId, Problem, pageSize, parseInput } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type {
  MutationResolvers,
  QueryResolvers,
  TrainingSessionResolvers,
} from '../../generated/resolvers-types.ts';
import type { Pool } from '../../pool.ts';
import { bookingId } from '../bookings/training-booking.ts';
import { loadCourse, mustFindCourse, mustFindSession } from '../load-training.ts';
import { callOff } from './call-off.ts';
import { listSessions } from './list-sessions.ts';
import { londonTimes } from './london.ts';
import { offeredTo } from './offered-to.ts';
import { addSessionInput, cancelSessionInput, whenOf } from './session-input.ts';
import type { TrainingSession } from './training-session.ts';

export function sessionQueries(
  pool: Pool,
): Pick<QueryResolvers, 'trainingSessions' | 'trainingSession'> {
  return {
    async trainingSessions(_parent, { filter, first, after }, { viewer, now }) {
      const isOffered = await offeredTo(pool, assertCan(viewer, 'training.see'));
      const wanted = {
        past: filter?.past ?? false,
        providerId: filter?.providerId ?? null,
        first: pageSize(first),
        after: after ?? null,
      };
      return listSessions(pool, wanted, { isOffered, now: now() });
    },
    async trainingSession(_parent, { id }, context) {
      const isOffered = await offeredTo(pool, assertCan(context.viewer, 'training.see'));
      const found = await pool.training.sessions.get(id);
      if (!found) return null;
      return isOffered(await loadCourse(pool, context, found.courseId)) ? found : null;
    },
  };
}

export function sessionMutations(
  pool: Pool,
): Pick<MutationResolvers, 'addTrainingSession' | 'cancelTrainingSession'> {
  return {
    async addTrainingSession(_parent, { input }, context) {
      const wanted = parseInput(addSessionInput, input);
      const { organisationId, kind, closedOn } = await mustFindCourse(pool, wanted.courseId);
      const subject = { organisationIds: [organisationId] };
      const { personId } = assertCan(context.viewer, 'training.run', subject);
      if (kind === 'PACK') throw new Problem('CONFLICT', 'A training pack has no sessions.');
      if (closedOn) throw new Problem('CONFLICT', 'This course is closed.');
      const now = context.now();
      const action = 'training-session.add';
      const key = wanted.idempotencyKey;

      const { id } = await pool.once({ personId, key, action, input, now }, async () => {
        const { courseId, where, online, places } = wanted;
        const added: TrainingSession = {
          id: newId(),
          courseId,
          organisationId,
          ...whenOf(wanted, now),
          where,
          online,
          places,
          taken: 0,
          waiting: 0,
          state: 'PLANNED',
        };
        await pool.training.sessions.insert(added);
        const subjectIds = [added.id, organisationId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: added });
        return { id: added.id };
      });
      return mustFindSession(pool, id);
    },

    async cancelTrainingSession(_parent, { input }, context) {
      const { sessionId, reason, idempotencyKey: key } = parseInput(cancelSessionInput, input);
      const { organisationId } = await mustFindSession(pool, sessionId);
      const subject = { organisationIds: [organisationId] };
      const { personId } = assertCan(context.viewer, 'training.run', subject);
      const now = context.now();
      const action = 'training-session.cancel';

      await pool.once({ personId, key, action, input, now }, async () => {
        await callOff(pool, { sessionId, reason, now });
        const subjectIds = [sessionId, organisationId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: reason });
      });
      return mustFindSession(pool, sessionId);
    },
  };
}

export function sessionFields(pool: Pool): TrainingSessionResolvers {
  return {
    course: ({ courseId }, _input, context) => loadCourse(pool, context, courseId),
    time: londonTimes,
    placesLeft: ({ places, taken }) => places - taken,
    hasStarted: ({ startsAt }, _input, { now }) => startsAt <= now(),
    isOver: ({ endsAt }, _input, { now }) => endsAt <= now(),
    async bookings({ id, organisationId }, _input, { viewer }) {
      if (!can(viewer, 'training.run', { organisationIds: [organisationId] })) return null;
      const found = await findAll(pool.training.bookings, { where: { sessionId: id } });
      const asked = found.filter(({ state }) => state !== 'CANCELLED');
      return asked.sort((a, b) => (a.askedAt < b.askedAt ? -1 : 1));
    },
    async mine({ id }, _input, { viewer }) {
      if (!viewer || viewer.memberId === null) return null;
      const found = await pool.training.bookings.get(bookingId(id, viewer.memberId));
      return found?.state === 'CANCELLED' ? null : found;
    },
    viewerCanRun: ({ organisationId }, _input, { viewer }) =>
      can(viewer, 'training.run', { organisationIds: [organisationId] }),
  };
}
