import type { Viewer } from '@freshfaces/graph-kit';
import { staff } from '@freshfaces/graph-kit/testing';
import type { TestPool } from '../../testing/open-test-pool.ts';
import type { Course } from '../courses/course.ts';

export const harbourLead = staff('involvement-lead', 'harbour');
export const meadowLead = staff('involvement-lead', 'meadow');

let keys = 0;

/** Sends a mutation of one input, with a new key; answers its data and its problems as `CODE sentence`. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what the mutation answers is for the test to say
export async function send<T>(
  { ask }: TestPool,
  viewer: Viewer | null,
  [name, fields]: readonly [name: string, fields: string],
  input: object,
): Promise<{ result: T; problems: string }> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { result: ${name}(input: $input) { ${fields} } }`;
  const idempotencyKey = `key-of-training-${++keys}`;
  const answer = await ask<{ result: T }>(viewer, document, {
    input: { idempotencyKey, ...input },
  });
  return { result: answer.data?.result, problems: answer.problems.join('; ') };
}

/** Harbour adds a course, open to all unless told otherwise; answers its id. */
export async function addCourse(
  bench: TestPool,
  more: Partial<Pick<Course, 'kind' | 'modules' | 'openToAll' | 'pack'>> = {},
): Promise<string> {
  const { result, problems } = await send<{ id: string }>(bench, harbourLead, ['addCourse', 'id'], {
    organisationId: 'harbour',
    kind: 'SESSIONS',
    name: 'Ready for a panel',
    about: 'A morning together.',
    openToAll: true,
    modules: ['EQUAL_OPPORTUNITIES'],
    ...more,
  });
  if (problems) throw new Error(problems);
  return result.id;
}

/** A session of the course on 1 December 2026 from 10:00 to 12:30; answers its id. */
export async function addSession(
  bench: TestPool,
  courseId: string,
  more: { places?: number; day?: string } = {},
): Promise<string> {
  const { result, problems } = await send<{ id: string }>(
    bench,
    harbourLead,
    ['addTrainingSession', 'id'],
    {
      courseId,
      day: '2026-12-01',
      from: '10:00',
      to: '12:30',
      where: 'Quay House, room 2',
      online: false,
      places: 2,
      ...more,
    },
  );
  if (problems) throw new Error(problems);
  return result.id;
}
