import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import PanelsArea from '../index.tsx';

const atHarbour = {
  role: 'involvement-lead' as const,
  organisation: { id: 'org-1', name: 'Harbour' },
};
const lead = { ...testViewer, roles: [atHarbour], activeRole: atHarbour };

let sent: object[];
beforeEach(() => {
  sent = [];
});

const place = {
  __typename: 'MemberPlace',
  id: 'draw-1:elder',
  drawId: 'draw-1',
  member: { __typename: 'Member', id: 'elder', shownAs: 'Sam Elder' },
  post: 'Support worker',
  organisation: { __typename: 'Organisation', id: 'org-2', name: 'Lantern' },
  recruitmentId: 'post-1',
  interviewsFrom: '2026-12-02',
  interviewsTo: '2026-12-03',
  state: 'TALKING',
  answerBy: '2026-11-26T23:59:00.000Z',
  whatNext: 'Wants to talk first. The time to answer goes on.',
  hadMoreTime: false,
  viewerCanSayYes: true,
  viewerCanSayNo: true,
  viewerCanGiveMoreTime: true,
};

function open(places: readonly object[] = [place]) {
  const keep = (answer: object) => (variables: Record<string, unknown>) => {
    sent.push(variables['input'] as object);
    return answer;
  };
  return renderArea(PanelsArea, {
    at: '/panels/places',
    basePath: '/panels',
    viewer: lead,
    answers: {
      PlacesOfMembers: () => ({ placesOfMembers: places }),
      AnswerPlaceForMember: keep({ answerPlaceForMember: { ...place, state: 'ACCEPTED' } }),
      GiveMoreTime: keep({ giveMoreTime: { ...place, hadMoreTime: true } }),
    },
  });
}

describe('a lead', () => {
  test('sees who wants to talk, and writes a yes down with one press', async () => {
    const { announced } = await open();
    expect(await screen.findByText('Wants to talk first')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Said yes/ }));
    expect(sent).toMatchObject([{ drawId: 'draw-1', memberId: 'elder', answer: 'YES' }]);
    expect(announced).toEqual(['We have written that down for Sam Elder.']);
  });

  test('R164: writes a no down only after being asked once more', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: /^Said no/ }));
    const dialog = within(screen.getByRole('dialog', { name: /can’t come\?/ }));
    expect(dialog.getByText(/never counts against them/)).toBeTruthy();
    expect(sent).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Yes, write it down' }));
    expect(sent).toMatchObject([{ answer: 'NO' }]);
  });

  test('R54: writes down that someone in line can’t come any more, and reads who is told', async () => {
    const inLine = { ...place, state: 'RESERVE', answerBy: null, viewerCanSayYes: false };
    await open([{ ...inLine, viewerCanGiveMoreTime: false }]);
    const table = within(await screen.findByRole('table', { name: 'Members in line for a panel' }));
    await userEvent.click(table.getByRole('button', { name: /^Can’t come any more/ }));
    const dialog = within(screen.getByRole('dialog', { name: /can’t come any more\?/ }));
    expect(dialog.getByText(/and so are the people who recruit/)).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Yes, write it down' }));
    expect(sent).toMatchObject([{ memberId: 'elder', answer: 'NO' }]);
    expect(screen.queryByRole('table', { name: 'Places of your members' })).toBeNull();
  });

  test('gives more time with a reason', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Give Sam Elder more time' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Why' }), 'Away this week');
    await userEvent.click(screen.getByRole('button', { name: 'Yes, give more time' }));
    expect(sent).toMatchObject([{ memberId: 'elder', reason: 'Away this week' }]);
  });

  test('is told where none of their members has a place', async () => {
    await open([]);
    expect(await screen.findByText('None of your members has a place at the moment.')).toBeTruthy();
  });
});
