import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import PanelsArea from '../index.tsx';
import { whoCannotCome } from './who-cannot-come.ts';

const [MON, TUE] = ['2026-12-07', '2026-12-08'];
const heron = { __typename: 'Member', id: 'm-1', shownAs: 'Amber Heron' };
const wren = { __typename: 'Member', id: 'm-2', shownAs: 'Quiet Wren' };
const seat = (member: object, choices: object[] | null) => ({
  __typename: 'SeatDates',
  member,
  heldDays: [MON, TUE],
  choices,
});
const choice = (day: string | undefined, part = 'ALL_DAY') => ({
  __typename: 'DayChoice',
  day,
  part,
});
const asked = {
  __typename: 'DatePlan',
  id: 'r-1',
  state: 'ASKED',
  daysNeeded: 1,
  period: [MON, TUE],
  answerBy: '2026-12-01T23:59:00.000Z',
  agreedDays: [],
  startsAt: null,
  endsAt: null,
  viewerCanAgree: true,
  seats: [seat(heron, [choice(MON)]), seat(wren, [choice(MON, 'MORNING'), choice(TUE)])],
  suggestion: {
    __typename: 'DateSuggestion',
    days: [TUE],
    part: 'ALL_DAY',
    cannot: [heron],
  },
  calendarFile: null,
};

function openDates(dates: object, sent: object[] = []) {
  return renderArea(PanelsArea, {
    at: '/panels/r-1/dates',
    basePath: '/panels',
    viewer: testViewer,
    answers: {
      PanelDates: () => ({
        recruitment: {
          __typename: 'Recruitment',
          id: 'r-1',
          post: 'Support worker',
          organisation: { __typename: 'Organisation', id: 'org-1', name: 'Harbour' },
          dates,
        },
      }),
      AgreeDates: ({ input }) => {
        sent.push(input as object);
        return { agreeDates: { __typename: 'Recruitment', id: 'r-1', dates: null } };
      },
    },
  });
}

test('R60: a table says who can come when, in words, and which day is best', async () => {
  await openDates(asked);
  const table = await screen.findByRole('table', { name: 'Who can come when' });
  const rows = within(table).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    'DayAmber HeronQuiet Wren',
    'Monday 7 DecemberWhole dayMorning',
    'Tuesday 8 December Best so farNoWhole day',
  ]);
});

test('R60: going ahead without someone whom the day does not suit is said and chosen, never silent', async () => {
  const sent: object[] = [];
  await openDates(asked, sent);
  expect(await screen.findByText(/It does not suit Amber Heron/)).toBeTruthy();
  await userEvent.click(screen.getByLabelText('Go ahead with a reserve for Amber Heron'));
  await userEvent.click(screen.getByRole('button', { name: 'Fix the days and tell everyone' }));
  expect(sent).toMatchObject([
    {
      recruitmentId: 'r-1',
      days: [TUE],
      startsAt: '09:30',
      endsAt: '16:00',
      goAheadWithout: ['m-1'],
    },
  ]);
});

test('R60: whom a day does not suit is worked out as the server does', () => {
  const { seats } = asked as unknown as Parameters<typeof whoCannotCome>[0] extends infer S
    ? { seats: S }
    : never;
  const cannot = (days: string[], startsAt: string, endsAt: string) =>
    whoCannotCome(seats, { days, startsAt, endsAt }).map(({ shownAs }) => shownAs);
  expect(cannot([MON ?? ''], '09:30', '12:30')).toEqual([]);
  expect(cannot([MON ?? ''], '09:30', '16:00')).toEqual(['Quiet Wren']);
  expect(cannot(['2026-12-25'], '09:30', '16:00')).toEqual(['Amber Heron', 'Quiet Wren']);
});

test('R168: agreed days are shown with a file for the calendar', async () => {
  const agreed = { state: 'AGREED', agreedDays: [TUE], startsAt: '09:30', endsAt: '16:00' };
  const calendarFile = { __typename: 'CalendarFile', name: 'days.ics', text: 'BEGIN:VCALENDAR' };
  await openDates({ ...asked, ...agreed, suggestion: null, calendarFile });
  expect(await screen.findByText(/Tuesday 8 December, 09:30 to 16:00/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /Save for your calendar/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Fix the days and tell everyone' })).toBeNull();
});
