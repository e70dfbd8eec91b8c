import { renderArea } from '@freshfaces/web-kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import PanelsArea from '../index.tsx';

afterEach(cleanup);

const SAYS = 'A panel for this post was drawn on Tuesday 3 November, and has not taken place.';
const recruitment = (change: object) => ({
  __typename: 'Recruitment',
  id: 'post-1',
  post: 'Night worker',
  summary: 'Keeps the house safe.',
  level: 'FRONTLINE',
  team: null,
  interviewsFrom: '2026-12-20',
  interviewsTo: '2026-12-21',
  stage: 'PLANNED',
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
  organisation: { __typename: 'Organisation', id: 'org-1', name: 'Harbour' },
  contract: null,
  handPickedPanel: null,
  draw: null,
  draws: [],
  viewerCanChange: true,
  viewerCanDraw: false,
  drawingAgain: SAYS,
  viewerCanAskForInterest: true,
  viewerCanCloseInterest: false,
  viewerCanSeePanel: false,
  readiness: null,
  shortPanel: null,
  ...change,
});
const open = (change: object = {}) =>
  renderArea(PanelsArea, {
    at: '/panels/post-1',
    basePath: '/panels',
    answers: {
      Recruitment: () => ({ recruitment: recruitment(change) }),
      ToldToMembers: () => ({
        recruitment: { ...recruitment(change), missingFacts: [], invitationFacts: [] },
      }),
    },
  });

test('R58: who sets up a post again reads from the first day on that a reason is needed', async () => {
  await open();
  expect(await screen.findByText(SAYS)).toBeTruthy();
  expect(screen.getByText('A draw here counts as drawing again')).toBeTruthy();
});

test('nobody else is troubled with it', async () => {
  await open({ viewerCanChange: false, viewerCanAskForInterest: false });
  expect(await screen.findByText('Keeps the house safe.')).toBeTruthy();
  expect(screen.queryByText(SAYS)).toBeNull();
});
