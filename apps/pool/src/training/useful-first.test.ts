import { expect, test } from 'vitest';
import type { OfferedCourse, TrainedMember } from './member-training-query.ts';
import { usefulFirst } from './useful-first.ts';

type Step = NonNullable<TrainedMember['pathway']>['steps'][number];

const session = (id: string, more: object = {}) => ({
  id,
  state: 'PLANNED',
  hasStarted: false,
  ...more,
});
const course = (id: string, codes: string[], sessions: object[], kind = 'SESSIONS') =>
  ({ id, kind, modules: codes.map((code) => ({ code })), sessions }) as unknown as OfferedCourse;
const steps = [
  { state: 'DONE', modules: [{ code: 'SHORT_LISTING', done: true }] },
  {
    state: 'NEXT',
    modules: [
      { code: 'PUBLIC_SPEAKING', done: false },
      { code: 'SHADOWING', done: true },
    ],
  },
] as unknown as Step[];

const offered = (courses: OfferedCourse[], asked: string[] = []) =>
  usefulFirst(courses, steps, new Set(asked)).map(({ course: { id }, isNext, sessions }) => [
    id,
    isNext,
    sessions.map((one) => one.id),
  ]);

test('R34: what helps with the next step comes first; what is learnt already does not count', () => {
  expect(
    offered([
      course('again', ['SHADOWING'], [session('a')]),
      course('speaking', ['PUBLIC_SPEAKING'], [session('b')]),
    ]),
  ).toEqual([
    ['speaking', true, ['b']],
    ['again', false, ['a']],
  ]);
});

test('only what can be taken is offered: to come, not called off, not asked for yet; and packs', () => {
  const sessions = [
    session('past', { hasStarted: true }),
    session('off', { state: 'CANCELLED' }),
    session('mine'),
  ];
  expect(
    offered(
      [course('none', ['SHADOWING'], sessions), course('pack', ['DATA_HANDLING'], [], 'PACK')],
      ['mine'],
    ),
  ).toEqual([['pack', false, []]]);
});
