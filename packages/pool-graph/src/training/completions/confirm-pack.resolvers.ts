import { assertCan } from '@freshfaces/access';
import { dayOf, newId, Problem, parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { MutationResolvers } from '../../generated/resolvers-types.ts';
import { memberToChange, mustBeHere, subjectOf } from '../../members/seeing.ts';
import type { Pool } from '../../pool.ts';
import { type Course, isOpenTo } from '../courses/course.ts';
import { mustFindCourse } from '../load-training.ts';
import { type Completion, lastDayOf } from './completion.ts';
import { keepCompletions } from './keep-completions.ts';

const confirmInput = z.object({
  idempotencyKey: z.string(),
  courseId: z.string(),
  memberId: z.string(),
});

/** Only the member can say what they have understood (R31). */
export function packMutation(pool: Pool): Pick<MutationResolvers, 'confirmTrainingPack'> {
  return {
    async confirmTrainingPack(_parent, { input }, context) {
      const { idempotencyKey: key, courseId, memberId } = parseInput(confirmInput, input);
      const before = await memberToChange(pool, context, memberId);
      const { personId } = assertCan(context.viewer, 'training.confirm-pack', subjectOf(before));
      const now = context.now();
      const action = 'training.confirm-pack';

      await pool.once({ personId, key, action, input, now }, async () => {
        const member = mustBeHere(await pool.members.get(memberId));
        const course = await mustFindCourse(pool, courseId);
        mustBePackFor(course, member.homeOrganisationId);
        const done = understood(course, { personId, now });
        await keepCompletions(pool, memberId, { now, change: (kept) => [...kept, ...done] });
        const subjectIds = [memberId, courseId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: done });
      });
      context.loaders.clear();
      return (await pool.members.get(memberId)) ?? before;
    },
  };
}

function mustBePackFor(course: Course, homeOrganisationId: string): void {
  if (course.kind !== 'PACK') {
    throw new Problem('CONFLICT', 'This course is taught at sessions. Book a place at one.');
  }
  if (course.closedOn) throw new Problem('CONFLICT', 'This training pack is not in use any more.');
  if (!isOpenTo(course, homeOrganisationId)) {
    throw new Problem('NOT_ALLOWED', 'This pack is for members of another organisation only.');
  }
}

function understood(
  { modules, organisationId }: Course,
  { personId, now }: { personId: string; now: string },
): readonly Completion[] {
  const on = dayOf(now);
  return modules.map((module) => ({
    id: newId(),
    module,
    providerId: organisationId,
    on,
    until: lastDayOf(module, on),
    source: 'CONFIRMED',
    sessionId: null,
    recordedBy: personId,
    recordedAt: now,
    withdrawn: null,
  }));
}
