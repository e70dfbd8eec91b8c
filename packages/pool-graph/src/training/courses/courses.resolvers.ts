import { assertCan, can } from '@freshfaces/access';
import { dayOf, newId, Problem, parseInput } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type {
  CourseResolvers,
  MutationResolvers,
  QueryResolvers,
  TrainingModuleResolvers,
} from '../../generated/resolvers-types.ts';
import { loadOrganisation } from '../../loaders.ts';
import { byName } from '../../organisations/organisation.ts';
import type { Pool } from '../../pool.ts';
import { mustFindCourse } from '../load-training.ts';
import { CURRICULUM, moduleOf } from '../modules/curriculum.ts';
import { rolesResting } from '../roles/role-rules.ts';
import { sessionsToCome } from '../sessions/list-sessions.ts';
import { offeredTo } from '../sessions/offered-to.ts';
import type { Course } from './course.ts';
import { addCourseInput } from './course-input.ts';

export function courseQueries(
  pool: Pool,
): Pick<QueryResolvers, 'trainingModules' | 'courses' | 'course'> {
  return {
    trainingModules(_parent, _input, { viewer }) {
      assertCan(viewer, 'training.see');
      return [...CURRICULUM];
    },
    async courses(_parent, _input, { viewer, now }) {
      const isOffered = await offeredTo(pool, assertCan(viewer, 'training.see'));
      const today = dayOf(now());
      return (await findAll(pool.training.courses, {}))
        .filter((course) => isOffered(course) && !isClosed(course, today))
        .sort(byName);
    },
    async course(_parent, { id }, { viewer }) {
      const isOffered = await offeredTo(pool, assertCan(viewer, 'training.see'));
      const found = await pool.training.courses.get(id);
      return found && isOffered(found) ? found : null;
    },
  };
}

export function courseMutations(pool: Pool): Pick<MutationResolvers, 'addCourse' | 'closeCourse'> {
  return {
    async addCourse(_parent, { input }, context) {
      const { idempotencyKey: key, pack, ...wanted } = parseInput(addCourseInput, input);
      const { organisationId } = wanted;
      const subject = { organisationIds: [organisationId] };
      const { personId } = assertCan(context.viewer, 'training.run', subject);
      const now = context.now();
      const action = 'course.add';

      const { id } = await pool.once({ personId, key, action, input, now }, async () => {
        const added: Course = {
          ...wanted,
          id: newId(),
          pack: wanted.kind === 'PACK' ? (pack ?? null) : null,
          closedOn: null,
        };
        await pool.training.courses.insert(added);
        const subjectIds = [added.id, organisationId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: added });
        return { id: added.id };
      });
      return mustFindCourse(pool, id);
    },

    async closeCourse(_parent, { input }, context) {
      const { courseId, idempotencyKey: key } = input;
      const before = await mustFindCourse(pool, courseId);
      const { organisationId } = before;
      const subject = { organisationIds: [organisationId] };
      const { personId } = assertCan(context.viewer, 'training.run', subject);
      const now = context.now();
      const action = 'course.close';

      await pool.once({ personId, key, action, input, now }, async () => {
        const course = await mustFindCourse(pool, courseId);
        if (course.closedOn) throw new Problem('ALREADY_DONE', 'This course is closed already.');
        const closed = await pool.training.courses.replace({ ...course, closedOn: dayOf(now) });
        const subjectIds = [courseId, organisationId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: closed });
      });
      return mustFindCourse(pool, courseId);
    },
  };
}

export function courseFields(pool: Pool): CourseResolvers {
  return {
    provider: ({ organisationId }, _input, context) =>
      loadOrganisation(pool, context, organisationId),
    modules: ({ modules }) => modules.map(moduleOf),
    sessions: async ({ id }, _input, { now }) => sessionsToCome(pool, { courseId: id }, now()),
    viewerCanRun: ({ organisationId }, _input, { viewer }) =>
      can(viewer, 'training.run', { organisationIds: [organisationId] }),
  };
}

export const moduleFields: TrainingModuleResolvers = {
  neededFor: ({ code }) => rolesResting(code),
};

function isClosed({ closedOn }: Course, today: string): boolean {
  return closedOn !== null && closedOn <= today;
}
