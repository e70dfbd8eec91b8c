import { type Answer, renderArea } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import PoolArea from '../index.tsx';
import { aminaHerself, herLead } from '../testing/sample-member.ts';

const provider = { __typename: 'Organisation', id: 'org-1', name: 'Harbour' };
const member = (id: string, shownAs: string) => ({ __typename: 'Member', id, shownAs });
const booking = (id: string, shownAs: string, state: string) => ({
  __typename: 'TrainingBooking',
  id: `s1:${id}`,
  state,
  turn: null,
  member: member(id, shownAs),
});
const session = (more: object) => ({
  __typename: 'TrainingSession',
  id: 's1',
  hasStarted: true,
  day: '2026-12-01',
  time: '10:00 to 12:30',
  where: 'The big room',
  online: false,
  places: 12,
  placesLeft: 10,
  waiting: 0,
  state: 'PLANNED',
  viewerCanRun: true,
  course: {
    __typename: 'Course',
    id: 'c1',
    name: 'Ready for a panel',
    about: 'A morning.',
    provider,
  },
  mine: null,
  bookings: [booking('amina', 'Amina Khan', 'BOOKED'), booking('carol', 'Misty Wren', 'BOOKED')],
  ...more,
});

function open(
  viewer: typeof herLead | typeof aminaHerself,
  shown: object,
  more: Record<string, Answer> = {},
) {
  return renderArea(PoolArea, {
    at: '/pool/training/sessions/s1',
    basePath: '/pool',
    viewer,
    answers: { TrainingSession: () => ({ trainingSession: session(shown) }), ...more },
  });
}

test('R27: whoever runs a session ticks who came; the others are put down as missing', async () => {
  const record = vi.fn<Answer>(() => ({
    recordAttendance: session({}),
  }));
  const { announced } = await open(herLead, {}, { RecordAttendance: record });
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Misty Wren' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save who came' }));
  expect(record.mock.lastCall?.[0]).toMatchObject({
    input: { sessionId: 's1', attended: ['carol'], missed: ['amina'] },
  });
  expect(announced).toContain('Saved: who came is written down.');
});

test('before it starts there is nothing to tick, and it can be called off with a reason', async () => {
  const callOff = vi.fn<Answer>(() => ({
    cancelTrainingSession: {
      __typename: 'TrainingSession',
      id: 's1',
      state: 'CANCELLED',
      placesLeft: 12,
      waiting: 0,
    },
  }));
  await open(herLead, { hasStarted: false }, { CancelTrainingSession: callOff });
  expect(await screen.findByText('Misty Wren')).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
  await userEvent.click(screen.getByText('Call this session off'));
  await userEvent.type(screen.getByLabelText('Why? They read this.'), 'The trainer is ill.');
  await userEvent.click(screen.getByRole('button', { name: 'Call it off' }));
  expect(callOff.mock.lastCall?.[0]).toMatchObject({ input: { reason: 'The trainer is ill.' } });
});

test('R158: a member books their own place, sees no list, and is told how long they wait', async () => {
  const book = vi.fn<Answer>(() => ({
    bookTraining: {
      __typename: 'TrainingSession',
      id: 's1',
      placesLeft: 0,
      waiting: 1,
      mine: { __typename: 'TrainingBooking', id: 's1:amina', state: 'WAITING', turn: 1 },
    },
  }));
  const full = { hasStarted: false, placesLeft: 0, viewerCanRun: false, bookings: null };
  await open(aminaHerself, full, { BookTraining: book });
  expect(screen.queryByText('Misty Wren')).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: 'Join the waiting list' }));
  expect(book.mock.lastCall?.[0]).toMatchObject({ input: { sessionId: 's1', memberId: 'amina' } });
});
