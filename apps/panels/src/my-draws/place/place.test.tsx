import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import PanelsArea from '../../index.tsx';

const atHarbour = { role: 'member' as const, organisation: { id: 'org-1', name: 'Harbour' } };
const member = { ...testViewer, roles: [atHarbour], activeRole: atHarbour, memberId: 'elder' };

let sent: object[];
let place: Record<string, unknown>;
beforeEach(() => {
  sent = [];
  place = {
    state: 'INVITED',
    viewerCanSayYes: true,
    viewerCanSayNo: true,
    viewerCanAskToTalk: true,
  };
});

const shown = () => ({
  __typename: 'MyDraw',
  drawId: 'draw-1',
  post: 'Support worker',
  organisation: { __typename: 'Organisation', id: 'org-1', name: 'Harbour' },
  interviewsFrom: '2026-12-02',
  answerBy: '2026-11-26T23:59:00.000Z',
  facts: [
    {
      __typename: 'InvitationFact',
      heading: 'How long it takes',
      text: 'About 5 hours in all.',
      link: null,
    },
  ],
  ...place,
});

function open(drawId = 'draw-1') {
  return renderArea(PanelsArea, {
    at: `/panels/my-draws/${drawId}`,
    basePath: '/panels',
    viewer: member,
    answers: {
      MyPlaces: () => ({ myDraws: { __typename: 'MyDrawPage', nodes: [shown()] } }),
      AnswerPlace: ({ input }) => {
        sent.push(input as object);
        const { answer } = input as { answer: string };
        const over = { viewerCanSayYes: false, viewerCanAskToTalk: false };
        place =
          answer === 'NO'
            ? { ...over, state: 'DECLINED', viewerCanSayNo: false }
            : { ...over, state: 'ACCEPTED', viewerCanSayNo: true };
        return { answerPlace: shown() };
      },
      AskToTalk: ({ input }) => {
        sent.push(input as object);
        place = { ...place, state: 'TALKING' };
        return { askToTalk: shown() };
      },
    },
  });
}

describe('a member who was drawn', () => {
  test('is asked one question, and told that a no costs nothing', async () => {
    await open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Can you come?' })).toBeTruthy();
    expect(screen.getByText(/If you say no.*It never counts against you/)).toBeTruthy();
  });

  test('says yes with one press', async () => {
    const { announced } = await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Yes, I can come' }));
    expect(await screen.findByText('You said yes. Thank you.')).toBeTruthy();
    expect(sent).toMatchObject([{ drawId: 'draw-1', answer: 'YES' }]);
    expect(announced).toEqual(['You said yes. Thank you.']);
    expect(screen.queryByRole('button', { name: 'Yes, I can come' })).toBeNull();
  });

  test('says no after being asked once more, and can go back', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'No, I can’t come' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Give up your place?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Go back' }));
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'No, I can’t come' }));
    await userEvent.click(screen.getByRole('button', { name: 'Yes, give up my place' }));
    expect(await screen.findByText('You said no. That is fine.')).toBeTruthy();
    expect(sent).toMatchObject([{ answer: 'NO' }]);
    expect(screen.queryByRole('button', { name: /can’t come/ })).toBeNull();
  });

  test('R162: sees all they must know, and until when they can answer', async () => {
    await open();
    expect(await screen.findByText('About 5 hours in all.')).toBeTruthy();
    expect(screen.getByText(/by the end of Thursday 26 November/)).toBeTruthy();
  });

  test('R164: can talk first, and still say yes or no', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'I want to talk first' }));
    expect(await screen.findByText('You want to talk first.')).toBeTruthy();
    expect(sent).toMatchObject([{ drawId: 'draw-1' }]);
    expect(screen.getByRole('button', { name: 'Yes, I can come' })).toBeTruthy();
  });

  test('can take a yes back up to and on the day', async () => {
    place = { ...place, state: 'ACCEPTED', viewerCanSayYes: false, viewerCanAskToTalk: false };
    await open();
    expect(await screen.findByText(/you can still say no, up to and on the day/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'I can’t come any more' })).toBeTruthy();
  });

  test('is not asked once the interviews have started', async () => {
    place = {
      ...place,
      viewerCanSayYes: false,
      viewerCanSayNo: false,
      viewerCanAskToTalk: false,
    };
    await open();
    expect(await screen.findByText('The interviews have started.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

test('a draw that is not theirs can’t be found', async () => {
  await open('draw-of-someone-else');
  expect(await screen.findByText('We could not find that draw')).toBeTruthy();
});
