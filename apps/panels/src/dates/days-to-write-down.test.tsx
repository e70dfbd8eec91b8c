import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import PanelsArea from '../index.tsx';

const place = {
  __typename: 'MemberPlace',
  id: 'draw-1:m-1',
  drawId: 'draw-1',
  member: { __typename: 'Member', id: 'm-1', shownAs: 'Janet Beckett' },
  post: 'Cook',
  organisation: { __typename: 'Organisation', id: 'org-1', name: 'Harbour' },
};
const standing = {
  recruitmentId: 'r-1',
  interviewsFrom: '2026-12-07',
  interviewsTo: '2026-12-08',
  state: 'ACCEPTED',
  answerBy: null,
  whatNext: 'They come to the interviews.',
  hadMoreTime: false,
  viewerCanSayYes: false,
  viewerCanSayNo: true,
  viewerCanGiveMoreTime: false,
};
const dates = {
  __typename: 'MyDates',
  days: ['2026-12-07', '2026-12-08'],
  choices: null,
  viewerCanChoose: true,
};

test('R60, R168: a lead writes down which days suit a member who said so on the phone', {
  timeout: 20_000,
}, async () => {
  const sent: object[] = [];
  await renderArea(PanelsArea, {
    at: '/panels/places',
    basePath: '/panels',
    viewer: testViewer,
    answers: {
      PlacesOfMembers: () => ({ placesOfMembers: [{ ...place, ...standing }] }),
      DaysOfMembers: () => ({ placesOfMembers: [{ ...place, dates }] }),
      ChooseDatesForMember: ({ input }) => {
        sent.push(input as object);
        return { chooseDatesForMember: { __typename: 'MemberPlace', id: 'draw-1:m-1' } };
      },
    },
  });
  await userEvent.click(await screen.findByText('Janet Beckett: no answer yet'));
  await userEvent.selectOptions(screen.getByLabelText('Tuesday 8 December'), 'Morning');
  await userEvent.click(screen.getByRole('button', { name: 'Write down the days' }));
  expect(sent).toMatchObject([
    { drawId: 'draw-1', memberId: 'm-1', choices: [{ day: '2026-12-08', part: 'MORNING' }] },
  ]);
});
