import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import PanelsArea from '../index.tsx';

const atLantern = { role: 'recruiter' as const, organisation: { id: 'org-2', name: 'Lantern' } };
const recruiter = { ...testViewer, roles: [atLantern], activeRole: atLantern };
const MEANS = '1 seat is empty of 4 on this panel.';

let sent: [string, unknown][];
beforeEach(() => {
  sent = [];
});

const shortPanel = {
  __typename: 'ShortPanel',
  id: 'post-1',
  seats: 4,
  filled: 3,
  whatItMeans: [MEANS],
  goesAhead: false,
  viewerCanGoAhead: true,
  viewerCanMove: true,
  viewerCanCallOff: true,
};

function open(change: object = {}) {
  const recruitment = {
    __typename: 'Recruitment',
    id: 'post-1',
    post: 'Support worker',
    summary: 'Helps people settle.',
    level: 'FRONTLINE',
    team: null,
    interviewsFrom: '2099-12-02',
    interviewsTo: '2099-12-03',
    stage: 'PANEL_READY',
    method: 'RANDOM_DRAW',
    rulesInWords: [],
    panelModel: {
      __typename: 'PanelModel',
      kind: 'MIXED',
      chair: 'STAFF',
      staffSeats: [],
      decidedBy: '',
      decidedOn: null,
      shortListingReason: null,
    },
    organisation: { __typename: 'Organisation', id: 'org-2', name: 'Lantern' },
    contract: null,
    handPickedPanel: null,
    draw: null,
    draws: [],
    drawingAgain: null,
    viewerCanChange: false,
    viewerCanDraw: false,
    viewerCanAskForInterest: false,
    viewerCanCloseInterest: false,
    viewerCanSeePanel: false,
    readiness: null,
    shortPanel: { ...shortPanel, ...change },
  };
  const keep = (name: string, answer: object) => (variables: Record<string, unknown>) => {
    sent.push([name, variables['input']]);
    return { [name]: { ...recruitment, ...answer } };
  };
  return renderArea(PanelsArea, {
    at: '/panels/post-1',
    basePath: '/panels',
    viewer: recruiter,
    answers: {
      Recruitment: () => ({ recruitment }),
      GoAheadShort: keep('goAheadShort', { shortPanel: { ...shortPanel, goesAhead: true } }),
      CallOffPanel: keep('callOffPanel', { stage: 'CALLED_OFF' }),
    },
  });
}

describe('a seat that stays empty', () => {
  test('R54: says what it means and offers three ways on, and no way to pick someone', async () => {
    await open();
    expect(await screen.findByText(MEANS)).toBeTruthy();
    const notice = within(
      screen.getByText('One seat stays empty').closest('section, div') as HTMLElement,
    );
    const ways = [...notice.queryAllByRole('button'), ...notice.queryAllByRole('link')];
    expect(ways.map(({ textContent }) => textContent)).toEqual([
      'Go ahead with 3 of 4',
      'Call the panel off',
      'Move the interviews',
    ]);
    expect(screen.queryByText('Next: make sure that everyone is ready')).toBeNull();
  });

  test('R54: goes ahead with one press, and the recruiter is told what is next', async () => {
    const { announced } = await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Go ahead with 3 of 4' }));
    expect(sent).toMatchObject([['goAheadShort', { recruitmentId: 'post-1' }]]);
    expect(announced).toEqual(['The panel goes ahead with 3 of 4. You can confirm it now.']);
  });

  test('R54: is called off only after being asked once more', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Call the panel off' }));
    expect(sent).toEqual([]);
    const dialog = within(screen.getByRole('dialog', { name: 'Call this panel off?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Yes, call it off' }));
    expect(sent).toMatchObject([['callOffPanel', { recruitmentId: 'post-1' }]]);
  });

  test('whoever can’t decide reads who does', async () => {
    await open({ viewerCanGoAhead: false, viewerCanMove: false, viewerCanCallOff: false });
    expect(await screen.findByText(/^Lantern decides/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Go ahead/ })).toBeNull();
  });
});
