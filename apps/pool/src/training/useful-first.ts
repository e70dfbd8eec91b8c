import type { OfferedCourse, TrainedMember } from './member-training-query.ts';

type Step = NonNullable<TrainedMember['pathway']>['steps'][number];

interface Offered {
  course: OfferedCourse;
  /** To come, not called off, and not asked for yet. */
  sessions: OfferedCourse['sessions'];
  /** Teaches something that the next step still needs. */
  isNext: boolean;
}

/** What can be taken now, what helps with the next step first. */
export function usefulFirst(
  courses: readonly OfferedCourse[],
  steps: readonly Step[],
  asked: ReadonlySet<string>,
): Offered[] {
  const next = steps.find(({ state }) => state === 'NEXT');
  const missing = new Set(next?.modules.filter(({ done }) => !done).map(({ code }) => code));
  return courses
    .map((course) => ({
      course,
      sessions: course.sessions.filter(
        ({ id, state, hasStarted }) => state === 'PLANNED' && !hasStarted && !asked.has(id),
      ),
      isNext: course.modules.some(({ code }) => missing.has(code)),
    }))
    .filter(({ course, sessions }) => course.kind === 'PACK' || sessions.length > 0)
    .sort((a, b) => Number(b.isNext) - Number(a.isNext));
}
