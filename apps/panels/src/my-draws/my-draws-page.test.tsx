import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import PanelsArea from '../index.tsx';
import { chanceSentence, outcomeSentence } from './outcome-sentence.ts';

const atHarbour = { role: 'member' as const, organisation: { id: 'org-1', name: 'Harbour' } };
const member = { ...testViewer, roles: [atHarbour], activeRole: atHarbour, memberId: 'elder' };

const interest = (recruitmentId: string, answer: string | null) => ({
  __typename: 'MyInterest',
  id: `${recruitmentId}:1:elder`,
  recruitmentId,
  post: `Night worker ${recruitmentId}`,
  closesOn: '2026-12-06',
  answer,
  mayAnswer: 'ANYTHING',
});

function openMyDraws(told: object = {}) {
  const draw = {
    __typename: 'MyDraw',
    drawId: 'draw-1',
    post: 'Support worker',
    organisation: { __typename: 'Organisation', id: 'org-1', name: 'Harbour' },
    drawnAt: '2026-11-22T09:05:00.000Z',
    interviewsFrom: '2026-12-02',
    chance: { __typename: 'Fraction', decimal: 0.625 },
    chanceInWords: '5 in 8',
    outcome: 'RESERVE',
    reserveNumber: 1,
    answer: null,
    viewerCanAnswer: false,
    dates: null,
    ...told,
  };
  return renderArea(PanelsArea, {
    at: '/panels',
    basePath: '/panels',
    viewer: member,
    answers: {
      MyDraws: () => ({
        myDraws: { __typename: 'MyDrawPage', nodes: [draw], endCursor: 'the tenth', total: 11 },
      }),
      MyInterests: () => ({ myInterests: [interest('post-1', null), interest('post-2', 'NO')] }),
    },
  });
}

describe('a member’s own draws', () => {
  test('say the chance in words and what came of it', async () => {
    await openMyDraws();
    expect(await screen.findByText('Your chance was 5 in 8.')).toBeTruthy();
    expect(screen.getByText(/reserve number 1/)).toBeTruthy();
  });

  test('lead to the one question when a place waits for an answer', async () => {
    const place = { outcome: 'ON_THE_PANEL', viewerCanAnswer: true, interviewsFrom: '2199-12-02' };
    await openMyDraws(place);
    const link = await screen.findByRole('link', { name: 'Say if you can come' });
    expect(link.getAttribute('href')).toBe('/panels/my-draws/draw-1');
  });

  test('R55: say first which draw they can still say yes or no to, and lead there', async () => {
    await openMyDraws();
    const link = await screen.findByRole('link', { name: 'Read about it, and say yes or no' });
    expect(link.getAttribute('href')).toBe('/my/interest/post-1');
  });

  test('R60: lead to the days while they can be chosen', async () => {
    const dates = { __typename: 'MyDates', state: 'ASKED', isOver: false, viewerCanChoose: true };
    const { unmount } = await openMyDraws({ dates, interviewsFrom: '2199-12-02' });
    const link = await screen.findByRole('link', { name: 'Say which days suit you' });
    expect(link.getAttribute('href')).toBe('/my/dates/draw-1');
    unmount();
    await openMyDraws({ dates, interviewsFrom: '2020-12-02' });
    await screen.findByText(/Your chance was/);
    expect(screen.queryByRole('link', { name: 'Say which days suit you' })).toBeNull();
  });

  test('lead each to its proof, and to older ones', async () => {
    await openMyDraws();
    const proof = await screen.findByRole('link', { name: 'See why, and check it' });
    expect(proof.getAttribute('href')).toBe('/panels/my-draws/draw-1/proof');
    const older = screen.getByRole('link', { name: 'Older draws →' });
    expect(older.getAttribute('href')).toBe('/panels/my-draws?after=the%20tenth');
    expect(screen.queryByRole('link', { name: '← Newest draws' })).toBeNull();
    await userEvent.click(older);
    expect(await screen.findByRole('link', { name: '← Newest draws' })).toBeTruthy();
  });

  test('never blame anyone for not being drawn or stepping back', () => {
    const said = { hadAChance: true, past: false };
    expect(outcomeSentence({ outcome: 'NOT_DRAWN', ...said })).toContain('nothing about you');
    expect(outcomeSentence({ outcome: 'STEPPED_BACK', ...said })).toContain('never counts against');
  });

  test('never call it luck where there was none', () => {
    const said = { hadAChance: false, past: false };
    expect(outcomeSentence({ outcome: 'NOT_DRAWN', ...said })).not.toContain('luck');
    expect(chanceSentence({ hadAChance: false, chanceInWords: 'no chance' })).toContain(
      'Yours comes again',
    );
  });
});
