import { expect, test } from 'vitest';
import type { Course } from '../courses/course.ts';
import { placeNews } from './session-news.ts';
import type { TrainingSession } from './training-session.ts';

const course: Course = {
  id: 'ready',
  organisationId: 'tideway',
  kind: 'SESSIONS',
  name: 'Ready for a panel',
  about: 'A morning together.',
  modules: ['INTERVIEWING'],
  openToAll: true,
  pack: null,
  closedOn: null,
};
const session: TrainingSession = {
  id: 'session',
  courseId: 'ready',
  organisationId: 'tideway',
  startsAt: '2026-12-01T10:00:00.000Z',
  endsAt: '2026-12-01T12:30:00.000Z',
  day: '2026-12-01',
  where: 'The big room',
  online: false,
  places: 2,
  taken: 1,
  waiting: 0,
  state: 'PLANNED',
};
const carol = { id: 'carol', homeOrganisationId: 'meadow', pseudonym: 'Misty Wren' };
const tell = (kind: 'booked' | 'waiting' | 'moved-up' | 'soon', home = 'meadow') =>
  placeNews({ ...carol, homeOrganisationId: home }, { kind }, { course, session });

test('R168: a member is told what, when and where, and under which name they are expected elsewhere', () => {
  expect(tell('booked').paragraphs).toEqual([
    'You have a place at “Ready for a panel”.',
    'It is on Tuesday 1 December 2026, 10:00 to 12:30.',
    'Where: The big room',
    'On their list you are “Misty Wren”. You do not have to give your own name.',
    'Can you not come after all? Give your place back, so that someone else can have it.',
  ]);
  expect(tell('soon', 'tideway').paragraphs.join()).not.toContain('Misty Wren');
});

test('a subject tells nothing to whoever looks over a shoulder', () => {
  for (const kind of ['booked', 'waiting', 'moved-up', 'soon'] as const) {
    expect(tell(kind).subject).not.toMatch(/panel|Tideway|Misty/i);
  }
});

test('a session that is called off is told with its reason', () => {
  const news = { kind: 'called-off', reason: 'The trainer is ill.' } as const;
  expect(placeNews(carol, news, { course, session }).paragraphs).toContain(
    'Why: The trainer is ill.',
  );
});
